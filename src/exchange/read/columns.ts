/** Which column of a table is which: by its heading in seven languages, by what stands beside it, and by what is in it. */
import { pointOf } from './coordinates.ts';
import { dateOf } from './dates.ts';
import { type Attribute, headingOf, type Side } from './headings.ts';
import type { Resolver } from './resolver.ts';
import type { Table } from './table.ts';

/** What a column can hold, in the order in which a person is asked. One column may be latitude and longitude at once. */
export const FIELDS = [
  'place',
  'country',
  'lat',
  'lng',
  'partner',
  'partnerCountry',
  'partnerLat',
  'partnerLng',
  'type',
  'since',
  'until',
  'status',
  'areas',
  'note',
  'source',
] as const;
export type Field = (typeof FIELDS)[number];

/** The position of each field's column; absent where the table has none. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

/** Rows by which the content of a column is told. */
const TRIED = 200;
/** The share of a column's values that have to be of a kind. */
const MOSTLY = 0.7;

interface Column {
  readonly at: number;
  readonly attribute: Attribute | null;
  readonly side: Side | null;
  readonly values: readonly string[];
}

const OF_FIRST = { name: 'place', country: 'country', lat: 'lat', lng: 'lng' } as const;
const OF_PARTNER = { name: 'partner', country: 'partnerCountry', lat: 'partnerLat', lng: 'partnerLng' } as const;

export function columnsOf(table: Table, resolver: Pick<Resolver, 'countryOf'>): Columns {
  const read = table.headings.map((heading, at): Column => {
    const values = table.rows.slice(0, TRIED).flatMap(({ cells }) => (cells[at] ?? '').trim() || []);
    return { at, values, ...attributed(headingOf(heading), values, resolver) };
  });
  const columns = withNames(read);
  const found = new Map<Field, number>();
  const take = (field: Field, at: number): void => void (found.has(field) || found.set(field, at));
  const sides = sidesOf(columns);
  for (const { at, attribute } of columns) {
    if (attribute === null) continue;
    const fields = sides.get(at) === 'partner' ? OF_PARTNER : OF_FIRST;
    if (attribute === 'point') {
      take(fields.lat, at);
      take(fields.lng, at);
    } else if (attribute === 'name' || attribute === 'country' || attribute === 'lat' || attribute === 'lng') take(fields[attribute], at);
    else take(attribute, at);
  }
  return withPartner(Object.fromEntries(found));
}

/** What the heading says, unless what is in the column contradicts it; what is in it where the heading says nothing. */
function attributed(heading: ReturnType<typeof headingOf>, values: readonly string[], resolver: Pick<Resolver, 'countryOf'>): Pick<Column, 'attribute' | 'side'> {
  const { attribute, side } = heading;
  const mostly = (is: (value: string) => boolean): boolean => values.length > 0 && values.filter(is).length >= values.length * MOSTLY;
  const isEntity = mostly((value) => /^https?:\/\/www\.wikidata\.org\/entity\//.test(value));
  // Addresses of entities name no place to a reader; the column of labels beside them does.
  if (isEntity) return { attribute: null, side };
  const isPoint = (value: string): boolean => pointOf(value) !== null && dateOf(value) === null;
  if ((attribute === null || attribute === 'point' || attribute === 'name') && mostly(isPoint)) return { attribute: 'point', side };
  if (attribute === 'point') return { attribute: null, side };
  if (attribute !== null) {
    const isNumeric = mostly((value) => /^[+-]?[\d\s.,]+$/.test(value));
    // "City population", "partner number": a name is no number.
    return { attribute: attribute === 'name' && isNumeric ? null : attribute, side };
  }
  if (mostly((value) => /^https?:\/\//.test(value))) return { attribute: 'source', side };
  if (mostly((value) => resolver.countryOf(value) !== undefined)) return { attribute: 'country', side };
  if (side !== null && !mostly((value) => /\d/.test(value))) return { attribute: 'name', side };
  return { attribute: null, side };
}

/** Where no heading names a place, as in a pasted list or in another language, the first two columns of words do. */
function withNames(columns: readonly Column[]): readonly Column[] {
  if (columns.some(({ attribute }) => attribute === 'name')) return columns;
  const isWords = ({ attribute, values }: Column): boolean => attribute === null && values.length > 0 && values.every((value) => /^\p{L}/u.test(value));
  const names = new Set(columns.filter(isWords).slice(0, 2));
  return columns.map((column) => (names.has(column) ? { ...column, attribute: 'name' } : column));
}

/** The side that a heading does not say is that of the last name to its left; of two names without sides the first is the first place. */
function sidesOf(columns: readonly Column[]): ReadonlyMap<number, Side> {
  const names = columns.filter(({ attribute }) => attribute === 'name');
  const sides = new Map<number, Side>(columns.flatMap(({ at, side }) => (side === null ? [] : [[at, side] as const])));
  const taken = new Set(names.flatMap(({ at }) => sides.get(at) ?? []));
  for (const { at } of names) {
    if (sides.has(at)) continue;
    const side: Side = taken.has('first') ? 'partner' : 'first';
    sides.set(at, side);
    taken.add(side);
  }
  let last: Side = names.map(({ at }) => sides.get(at)).find((side) => side !== undefined) ?? 'first';
  for (const { at, attribute } of columns) {
    const side = sides.get(at);
    if (attribute === 'name' && side !== undefined) last = side;
    else if (side === undefined) sides.set(at, last);
  }
  return sides;
}

/** A list with one name in each row is a list of partners: whose, is asked. */
function withPartner(columns: Columns): Columns {
  if (columns.partner !== undefined || columns.place === undefined) return columns;
  const { place, country, lat, lng, ...rest } = columns;
  const moved: Partial<Record<Field, number>> = { ...rest, partner: place };
  for (const [from, to] of [
    [country, 'partnerCountry'],
    [lat, 'partnerLat'],
    [lng, 'partnerLng'],
  ] as const) {
    if (from !== undefined && moved[to] === undefined) moved[to] = from;
  }
  return moved;
}

/**
 * A table whose first row is already data, as pasted lists are: given a heading of its own without words.
 *
 * @param columns as they were recognised with the first row as the heading
 */
export function withoutHeading(table: Table, resolver: Pick<Resolver, 'countryOf'>): Table {
  const said = table.headings.some((heading) => headingOf(heading).attribute !== null || headingOf(heading).side !== null);
  const isData = table.headings.some((heading) => resolver.countryOf(heading) !== undefined || pointOf(heading) !== null || dateOf(heading) !== null);
  if (said || !isData) return table;
  const line = Math.max(1, (table.rows[0]?.line ?? 2) - 1);
  return { headings: table.headings.map(() => ''), rows: [{ line, cells: table.headings }, ...table.rows] };
}
