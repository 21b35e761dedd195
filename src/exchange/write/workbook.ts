/** Sheets as an Excel file. The library is fetched with this file, so this file is imported on demand. */
import { writeXlsx } from 'hucre/xlsx';
import type { SheetRows } from './sheets.ts';

export interface WorkbookTask {
  readonly sheets: readonly SheetRows[];
  /** What the file says of itself among its properties. */
  readonly about: { readonly title: string; readonly creator: string; readonly description: string };
}

/** The bytes of the file. Several seconds of work for tens of thousands of rows, so the page leaves it to a worker. */
export function writeWorkbook({ sheets, about }: WorkbookTask): Promise<Uint8Array> {
  return writeXlsx({
    properties: about,
    sheets: sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => [...row]),
      freezePane: { rows: 1 },
      columns: (rows[0] ?? []).map((_, column) => ({ width: columnWidth(rows, column) })),
    })),
  });
}

const WIDEST = 48;
const ROWS_MEASURED = 200;

/** Width in characters, from the heading and the first rows. */
function columnWidth(rows: SheetRows['rows'], column: number): number {
  const lengths = rows.slice(0, ROWS_MEASURED).map((row) => String(row[column] ?? '').length);
  return Math.min(WIDEST, Math.max(...lengths) + 2);
}
