/** How two places of one name in one country are told apart: by the parts of the country that they lie in. */

import { DIVISIONS } from './divisions.ts';
import type { GeoNamesRow } from './geonames.ts';

/** Which smaller division a reader of that country would name, as an index into the row's divisions; the second elsewhere. Germany's second is the Regierungsbezirk, which nobody knows. */
const SMALLER: Readonly<Record<string, number>> = { DE: 2 };

const SEAT = /^PPL(C|A\d?)$/;
const levelOf = (kind: string): number => (kind === 'PPLC' || kind === 'PPLA' ? 0 : Number(kind.slice(-1)) - 1);

/**
 * The name of the largest division, known by hand for the countries with the most partners and otherwise that of its seat, then the seat of a smaller
 * one: "Bavaria, Weißenburg in Bayern". GeoNames gives divisions as codes; their names are not in the table, but their seats are.
 */
export function regionNames(rows: readonly GeoNamesRow[]): (row: GeoNamesRow) => string {
  const seats = new Map<string, string>();
  const keyOf = ({ country, divisions }: GeoNamesRow, level: number): string => [country, ...divisions.slice(0, level + 1)].join('.');
  for (const row of rows) {
    if (!SEAT.test(row.kind)) continue;
    const level = levelOf(row.kind);
    if (row.divisions[level] !== '') seats.set(keyOf(row, level), row.name);
  }
  return (row) => {
    const smaller = SMALLER[row.country] ?? 1;
    const large = DIVISIONS[row.country]?.[row.divisions[0] ?? ''] ?? seats.get(keyOf(row, 0)) ?? '';
    const small = row.divisions[smaller] === '' ? '' : (seats.get(keyOf(row, smaller)) ?? '');
    const telling = [...new Set([large, small])].filter((name) => name !== '' && name !== row.name).join(', ');
    // A seat lies in the division that is named after it.
    return telling === '' ? large : telling;
  };
}
