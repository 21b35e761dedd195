/** Comma-separated values by RFC 4180, as a spreadsheet opens them without being asked: a mark of UTF-8 in front, lines ended by CRLF. */
import { type Cell, LINK_COLUMNS, linkRows } from './link-table.ts';
import { type TakenView, takenLinks } from './taken-view.ts';

/** The mark of UTF-8, without which spreadsheets take a file for another encoding. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Rows made without a pause: a few milliseconds of work. */
const ROWS_A_PIECE = 500;

/** Spreadsheets take a text that begins like this for a formula and run it. */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell as it stands in the file. Texts that a spreadsheet would run get an apostrophe in front; numbers stay numbers. */
export function csvCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** The file in pieces of some hundred rows, so that the page can breathe between them. */
export function* csvPieces(view: TakenView): Generator<string> {
  yield BYTE_ORDER_MARK + csvLine(LINK_COLUMNS);
  const rowOf = linkRows(view);
  const links = takenLinks(view);
  for (let start = 0; start < links.length; start += ROWS_A_PIECE) {
    const rows = links.slice(start, start + ROWS_A_PIECE).map(rowOf);
    yield rows.map((row) => csvLine(LINK_COLUMNS.map((column) => row[column]))).join('');
  }
}
