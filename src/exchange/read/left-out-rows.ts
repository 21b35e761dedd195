/** What is said of rows that are not shown, or not in full, and the same as a file for whoever mends the table. */
import { csvLine } from '../write/csv.ts';

/** Why a row is left out. */
export type LeftOutReason = 'noName' | 'notACoordinate' | 'latitudeRange' | 'longitudeRange' | 'noPosition' | 'notSettled' | 'byHand' | 'samePlace';
/** What of a row that is shown was not understood. */
export type RemarkReason = 'notADate' | 'endBeforeBeginning' | 'unknownCountry';

export interface RowWord<Reason extends string> {
  /** As the person's own file counts it. */
  readonly line: number;
  /** Heading of the column; empty where the table has no such column. */
  readonly column: string;
  readonly value: string;
  readonly reason: Reason;
}
/** With the whole row, so that it can be given back. */
export type LeftOutRow = RowWord<LeftOutReason> & { readonly cells: readonly string[] };
export type Remark = RowWord<RemarkReason>;

/** The rows left out as they stood, each with its line and why; a file that can be mended and opened again. */
export function leftOutCsv(
  headings: readonly string[],
  leftOut: readonly LeftOutRow[],
  words: { readonly line: string; readonly reason: string; readonly say: (row: LeftOutRow) => string },
): string {
  const rows = leftOut.map((row) => csvLine([row.line, ...headings.map((_, i) => row.cells[i] ?? ''), words.say(row)]));
  return `\uFEFF${csvLine([words.line, ...headings, words.reason])}${rows.join('')}`;
}
