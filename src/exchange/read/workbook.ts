/** Spreadsheets: Excel's and OpenDocument's, each sheet as rows of text with the numbers that the spreadsheet shows beside them. */
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { MOST_ROWS, type TableRow, UnreadableError } from './table.ts';
import { zipKind } from './zip.ts';

export interface SheetRows {
  readonly name: string;
  readonly rows: readonly TableRow[];
  /** Lines with cells that are merged across columns. */
  readonly merged: ReadonlySet<number>;
}

/** Columns that are read: a table of partners has a few, and a sheet may have 16,384. */
const MOST_COLUMNS = 200;

/** @throws UnreadableError */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly SheetRows[]> {
  const kind = zipKind(bytes);
  const options = { maxRows: MOST_ROWS + 1000, readStyles: true };
  try {
    const { sheets } = await (kind === 'ods' ? readOds(bytes, options) : readXlsx(bytes, options));
    return sheets
      .filter(({ hidden, veryHidden }) => hidden !== true && veryHidden !== true)
      .map(({ name, rows, merges = [] }) => ({
        name,
        rows: rowsOf(rows, merges),
        merged: new Set(merges.filter(({ startCol, endCol }) => endCol > startCol).map(({ startRow }) => startRow + 1)),
      }));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new UnreadableError(/password|encrypt/i.test(detail) ? 'locked' : 'unreadable', detail);
  }
}

interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

function rowsOf(rows: readonly (readonly unknown[])[], merges: readonly Merge[]): readonly TableRow[] {
  const texts = rows.map((cells) => cells.slice(0, MOST_COLUMNS).map(textOf));
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const text = texts[startRow]?.[startCol] ?? '';
    // What is merged says the same in each of its cells: a group above its columns, a town beside its partners.
    for (let row = startRow; row <= Math.min(endRow, texts.length - 1); row += 1) {
      const cells = texts[row];
      for (let column = startCol; cells !== undefined && column <= Math.min(endCol, MOST_COLUMNS - 1); column += 1) cells[column] = text;
    }
  }
  return texts.map((cells, i) => ({ line: i + 1, cells }));
}

function textOf(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return typeof value === 'boolean' ? String(value) : '';
}
