/** Values set apart by commas, semicolons, tabs or bars, with the line of each row as the person's own editor counts it. */
import Papa from 'papaparse';
import { MOST_ROWS, type TableRow, UnreadableError } from './table.ts';

const DELIMITERS = ['\t', ';', ',', '|'] as const;

/** Lines by which the separator is told. */
const TRIED = 30;

/** @throws UnreadableError where there are too many rows */
export function readDelimited(text: string): readonly TableRow[] {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const rows: TableRow[] = [];
  let line = 1;
  let read = 0;
  let excess = false;
  Papa.parse<string[]>(lines, {
    delimiter: delimiterOf(lines),
    newline: '\n',
    step: ({ data, meta }, parser) => {
      rows.push({ line, cells: data });
      for (let at = read; at < meta.cursor; at += 1) if (lines.charCodeAt(at) === 10) line += 1;
      read = meta.cursor;
      // Some rows more than are taken may be titles or empty.
      if (rows.length <= MOST_ROWS + 1000) return;
      excess = true;
      parser.abort();
    },
  });
  if (excess) throw new UnreadableError('tooManyRows');
  return rows;
}

/**
 * The separator that cuts the first lines into the most columns alike. Decimal commas cut rows as regularly as semicolons do, but
 * hardly ever the heading, so the row with the fewest columns counts as well.
 */
function delimiterOf(text: string): string {
  const top = text.split('\n', TRIED * 4).join('\n');
  const scores = DELIMITERS.map((delimiter) => {
    const rows = Papa.parse<string[]>(top, { delimiter, newline: '\n', preview: TRIED, skipEmptyLines: 'greedy' }).data;
    const widths = rows.map((row) => row.length);
    const common = mostCommon(widths);
    const alike = widths.filter((width) => width === common).length / Math.max(1, widths.length);
    return common < 2 ? 0 : (alike + (widths[0] === common ? 1 : 0)) * Math.sqrt(common);
  });
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ',';
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}
