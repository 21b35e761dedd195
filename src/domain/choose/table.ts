/** The table: the links that the map shows, a row each, in the order of any column. */
import { compareDates, startYear } from '../network/date.ts';
import type { IndexedLink, NetworkIndex } from '../network/network-index.ts';
import type { Place, Source, Term } from '../network/schema.ts';
import { citedSources } from '../time/link-history.ts';
import type { ShownLink } from './filter.ts';

export const TABLE_COLUMNS = ['home', 'partner', 'country', 'type', 'since', 'areas', 'confirmed', 'source'] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export interface TableOrder {
  readonly column: TableColumn;
  readonly descending: boolean;
}

/** The words of the reader's language, by which text is ordered. */
export interface TableWords {
  readonly place: (place: Place) => string;
  readonly country: (code: string) => string;
  readonly area: (area: Term) => string;
  readonly publisher: (source: Source) => string;
  readonly compare: (a: string, b: string) => number;
}

export interface TableRow {
  readonly areas: readonly Term[];
  /** The documents that the record rests on. */
  readonly sources: readonly Source[];
  /** EDTF text of the last time a source confirms the link. */
  readonly confirmed: string | null;
  /** EDTF text, or null for unknown, of the link's own beginning where the type in force came later; otherwise undefined. */
  readonly linkSince: string | null | undefined;
  /** The home municipality under which a link is filed that does not touch it. */
  readonly filedUnder: Place | null;
}

const areasOf = (index: NetworkIndex, { record }: IndexedLink): readonly Term[] => record.areas.flatMap((id) => index.area.get(id) ?? []);
const sourcesOf = (index: NetworkIndex, { record }: IndexedLink): readonly Source[] => citedSources(record).flatMap((id) => index.source.get(id) ?? []);

/** What a row says beyond the link and its stage; made for the rows in sight only. */
export function tableRow(index: NetworkIndex, { link, stage }: ShownLink): TableRow {
  return {
    areas: areasOf(index, link),
    sources: sourcesOf(index, link),
    confirmed: link.record.attested?.date ?? null,
    linkSince: stage === link.stages[0] ? undefined : link.stages[0].since,
    filedUnder: link.home === link.first || link.home === link.second ? null : link.home,
  };
}

/** The orders after a column's heading is pressed: by it, or the other way round; the former orders settle what is equal. */
export function pressColumn(orders: readonly TableOrder[], column: TableColumn): readonly TableOrder[] {
  const [first] = orders;
  const descending = first?.column === column && !first.descending;
  return [{ column, descending }, ...orders.filter((order) => order.column !== column)];
}

/**
 * Puts rows in order by the first of the orders, what is equal in it by the next, and what is equal in all as it came.
 * What is not known comes last in either direction. What does not change with the year is compared once and remembered.
 */
export function rowSorter(index: NetworkIndex, words: TableWords): (rows: readonly ShownLink[], orders: readonly TableOrder[]) => readonly ShownLink[] {
  const remembered = new Map<TimelessColumn, Ranks>();
  const remember = (column: TimelessColumn): Ranks => {
    const ranks = remembered.get(column) ?? timelessRanks(index, words, column);
    remembered.set(column, ranks);
    return ranks;
  };
  let since: StartRanks | null = null;
  const starts = (): StartRanks => {
    since ??= startRanks(index);
    return since;
  };
  return (rows, orders) => {
    const columns = orders.map((order) => rowKeys(rows, order, remember, starts));
    const before = (a: number, b: number): number => {
      for (const column of columns) {
        const difference = (column[a] ?? 0) - (column[b] ?? 0);
        if (difference !== 0) return difference;
      }
      return a - b;
    };
    return [...rows.keys()].sort(before).flatMap((i) => rows[i] ?? []);
  };
}

/** The columns that say the same in every year. */
type TimelessColumn = Exclude<TableColumn, 'type' | 'since'>;

/** Ranks by the position of the link in the network. */
function timelessRanks(index: NetworkIndex, words: TableWords, column: TimelessColumn): Ranks {
  if (column === 'confirmed') return dateRanks(index.links.map(({ record }) => record.attested?.date ?? null));
  const text = {
    home: (link: IndexedLink) => words.place(link.first),
    partner: (link: IndexedLink) => words.place(link.second),
    country: (link: IndexedLink) => words.country(link.second.country),
    areas: (link: IndexedLink) => joined(areasOf(index, link).map(words.area)),
    source: (link: IndexedLink) => joined(sourcesOf(index, link).map(words.publisher)),
  }[column];
  return ranksOf(index.links.map(text), words.compare, (one) => one !== '');
}

const joined = (names: readonly string[]): string => names.join(', ');

/** A number for each row, the lower the earlier in the table. */
function rowKeys(rows: readonly ShownLink[], { column, descending }: TableOrder, timeless: (column: TimelessColumn) => Ranks, starts: () => StartRanks): readonly number[] {
  const turn = (own: number, unknown: number): number => (descending && own < unknown ? -own : own);
  if (column === 'type') return rows.map(({ stage }) => (descending ? -stage.type.rank : stage.type.rank));
  if (column === 'since') {
    const { rankOf, unknown } = starts();
    return rows.map(({ stage }) => turn(rankOf.get(stage.since) ?? unknown, unknown));
  }
  const { rank, unknown } = timeless(column);
  return rows.map(({ link }) => turn(rank[link.index] ?? 0, unknown));
}

/** Which stage a row shows changes with the year; how the dates of all stages stand to each other does not. */
interface StartRanks {
  readonly rankOf: ReadonlyMap<string | null, number>;
  readonly unknown: number;
}

function startRanks(index: NetworkIndex): StartRanks {
  const dates = [...new Set(index.links.flatMap(({ stages }) => stages.map(({ since }) => since)))];
  const { rank, unknown } = dateRanks(dates);
  return { rankOf: new Map(dates.map((date, i) => [date, rank[i] ?? 0])), unknown };
}

interface Ranks {
  /** By position: the rank of each value, equal values sharing one. */
  readonly rank: readonly number[];
  /** The first rank of what is not known. */
  readonly unknown: number;
}

/** Each distinct value is compared, not each row, so that many rows of few values cost little. */
function ranksOf<T>(values: readonly T[], compare: (a: T, b: T) => number, isKnown: (value: T) => boolean): Ranks {
  const distinct = [...new Set(values)];
  const ranks = new Map<T, number>();
  let next = 0;
  const give = (some: readonly T[]): void => {
    let previous: { readonly value: T; readonly rank: number } | null = null;
    for (const value of some.toSorted(compare)) {
      const rank: number = previous !== null && compare(previous.value, value) === 0 ? previous.rank : next++;
      ranks.set(value, rank);
      previous = { value, rank };
    }
  };
  give(distinct.filter(isKnown));
  const unknown = next;
  give(distinct.filter((value) => !isKnown(value)));
  return { rank: values.map((value) => ranks.get(value) ?? 0), unknown };
}

/** Open starts ("not later than") are not known ones, and stand before no date at all. */
const dateRanks = (dates: readonly (string | null)[]): Ranks => ranksOf(dates, compareDates, (date) => startYear(date) !== null);
