/** What every reader ends in: a heading and rows of text, each with the line that the person's own file has. */

/** Rows that are taken at most; a longer table is refused whole. */
export const MOST_ROWS = 200_000;
/** Bytes of a file, before it is unpacked. */
export const MOST_BYTES = 50 * 1024 * 1024;

export interface TableRow {
  /** Counted from 1, as an editor or a spreadsheet shows it. */
  readonly line: number;
  /** As many as there are headings, or fewer: what is missing at the end is empty. */
  readonly cells: readonly string[];
}

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Why nothing of a source can be used. */
export type FaultCode = 'empty' | 'tooLarge' | 'tooManyRows' | 'notText' | 'notATable' | 'unreadable' | 'packedTooMuch' | 'locked' | 'notJson' | 'notOurs' | 'noLines';

/** The one error that readers throw on purpose: `code` says it to a person, `detail` to whoever can mend the file. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';

  constructor(
    readonly code: FaultCode,
    readonly detail = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
  }
}

const NONE: ReadonlySet<number> = new Set();

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** The most lines at the top of a sheet that are looked through for its heading: titles and remarks stand above it. */
const TOP = 20;

/**
 * The table in a sheet of cells: the heading is the first of the topmost rows that has most cells filled; what stands above it
 * is a title or a remark. Two rows of heading (a merged one and one below it) are read as one.
 *
 * @param merged lines in which cells were merged across columns: groups of columns, or a title
 * @throws UnreadableError where there is no row below the heading, or there are too many
 */
export function tableOf(lines: readonly TableRow[], merged: ReadonlySet<number> = NONE): Table {
  // One text over all columns is a title, and says nothing of any of them.
  const filled = lines.filter(({ line, cells }) => !isBlank(cells) && !(merged.has(line) && new Set(cells.filter((cell) => cell.trim() !== '')).size === 1));
  const top = filled.slice(0, TOP);
  const width = (row: TableRow | undefined): number => row?.cells.filter((cell) => cell.trim() !== '').length ?? 0;
  // Data may have empty cells and a heading rarely has: the first row that is about as wide as the widest.
  const widest = Math.max(0, ...top.map(width));
  const at = top.findIndex((row) => width(row) >= Math.max(2, widest * 0.6) && !merged.has(row.line));
  const heading = filled[at];
  if (heading === undefined) throw new UnreadableError(filled.length === 0 ? 'empty' : 'notATable');
  const above = filled[at - 1];
  const rows = filled.slice(at + 1);
  if (rows.length === 0) throw new UnreadableError('empty');
  if (rows.length > MOST_ROWS) throw new UnreadableError('tooManyRows', String(rows.length));
  return { headings: headingsOf(heading.cells, above !== undefined && merged.has(above.line) ? above.cells : []), rows };
}

/** Groups named in the row above ("Partner", over "Name" and "Country") go before the names of their columns. */
function headingsOf(cells: readonly string[], groups: readonly string[]): readonly string[] {
  return cells.map((cell, i) =>
    [groups[i] ?? '', cell]
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text, at, both) => text !== '' && both.indexOf(text) === at)
      .join(' '),
  );
}
