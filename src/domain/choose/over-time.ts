/** What the band of years shows: when links began and changed, and what happened. Nothing of it changes with the year shown. */
import { endOfYear, type Moment, type Year, yearOf } from '../network/date.ts';
import type { IndexedLink, NetworkIndex } from '../network/network-index.ts';
import { columnsOf, type LinkColumns, NO_YEAR, stageNumberAt } from './columns.ts';
import { passesType } from './filter.ts';
import { type Happening, happenings } from './happenings.ts';
import type { Filters } from './view.ts';

export interface YearBar {
  readonly year: Year;
  /** Links formed in the year by the type they were formed as; index as in `network.agreementTypes`. */
  readonly byType: readonly number[];
  /** Links formed in the year. */
  readonly total: number;
  /** Links whose type changed in the year, by the new type. They are not new: a link is new once. */
  readonly changedTo: readonly number[];
  readonly changed: number;
  /** Dated links that exist at the end of the year. */
  readonly existing: number;
}

export interface OverTime {
  /** One for each year of the extent. */
  readonly bars: readonly YearBar[];
  /** Links formed in the year in which most were, and 1 where all bars are empty. */
  readonly highest: number;
  /** Links formed and changed together in the year with most of both, or all the undated, if they are more; at least 1. */
  readonly tallest: number;
  /** Links of unknown or open start that have not ended by the last year, whether or not they are switched on. */
  readonly undated: number;
  /** The same by type, as in `network.agreementTypes`. */
  readonly undatedByType: readonly number[];
  readonly happenings: readonly Happening[];
  /** Dated links that exist at a moment. */
  readonly existingAt: (moment: Moment) => number;
}

/** @param admitted a byte for each link of the network: whether the facets let it through. */
export function overTime(index: NetworkIndex, links: readonly IndexedLink[], admitted: Uint8Array, filters: Filters): OverTime {
  const columns = columnsOf(index);
  const typeIsOn = Uint8Array.from(index.network.agreementTypes, ({ id }) => (filters.types === null || filters.types.has(id) ? 1 : 0));
  const counted = links === index.links ? admitted : only(links, admitted);
  const existingAt = existingIn(columns, counted, typeIsOn);
  const bars = yearBars(index, columns, counted, typeIsOn, existingAt);
  const undatedByType = undatedIn(index, columns, counted, typeIsOn);
  const undated = sum(undatedByType);
  return {
    bars,
    highest: bars.reduce((highest, { total }) => Math.max(highest, total), 1),
    tallest: bars.reduce((tallest, { total, changed }) => Math.max(tallest, total + changed), Math.max(1, undated)),
    undated,
    undatedByType,
    happenings: happenings(index, links, filters, admitted),
    existingAt,
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, n) => total + n, 0);

function add(counts: number[] | undefined, at: number): void {
  if (counts !== undefined) counts[at] = (counts[at] ?? 0) + 1;
}

/** Of a byte for each link those of a few links. */
function only(links: readonly IndexedLink[], bytes: Uint8Array): Uint8Array {
  const some = new Uint8Array(bytes.length);
  for (const { index } of links) some[index] = bytes[index] as number;
  return some;
}

/** Links of unknown or open start that have not ended by the last year, by type. */
function undatedIn({ network }: NetworkIndex, columns: LinkColumns, counted: Uint8Array, typeIsOn: Uint8Array): readonly number[] {
  const { formed, ended, stageType } = columns;
  const end = endOfYear(network.extent.to);
  const byType = network.agreementTypes.map(() => 0);
  for (let link = 0; link < counted.length; link += 1) {
    if (counted[link] === 0 || !Number.isNaN(formed[link]) || (ended[link] as number) <= end) continue;
    // An undated link has its first type until a later stage is dated, as everywhere.
    const type = stageType[stageNumberAt(columns, link, end)] as number;
    if (typeIsOn[type] === 1) add(byType, type);
  }
  return byType;
}

function yearBars(
  { network: { extent, agreementTypes } }: NetworkIndex,
  columns: LinkColumns,
  counted: Uint8Array,
  typeIsOn: Uint8Array,
  existingAt: OverTime['existingAt'],
): readonly YearBar[] {
  const { formedYear, stages, stageStart, stageType } = columns;
  const { from, to } = extent;
  const byYear = () => Array.from({ length: to - from + 1 }, () => agreementTypes.map(() => 0));
  const [formed, changed] = [byYear(), byYear()];
  for (let link = 0; link < counted.length; link += 1) {
    if (counted[link] === 0) continue;
    const first = stages[link] as number;
    const type = stageType[first] as number;
    if (typeIsOn[type] === 1 && formedYear[link] !== NO_YEAR) add(formed[(formedYear[link] as number) - from], type);
    for (let stage = first + 1; stage < (stages[link + 1] as number); stage += 1) {
      const taken = stageType[stage] as number;
      const isChange = taken !== stageType[stage - 1] && stageStart[stage] !== Number.POSITIVE_INFINITY;
      if (isChange && typeIsOn[taken] === 1) add(changed[yearOf(stageStart[stage] as number) - from], taken);
    }
  }
  return formed.map((byType, i) => {
    const changedTo = changed[i] ?? [];
    return { year: from + i, byType, total: sum(byType), changedTo, changed: sum(changedTo), existing: existingAt(endOfYear(from + i)) };
  });
}

/** Counts the dated links that are in force at a moment in a type that is on: those that have begun, without those that are over. */
function existingIn({ stageLink, stageType, stageFrom, stageUntil, byBegin, byEnd }: LinkColumns, counted: Uint8Array, typeIsOn: Uint8Array): OverTime['existingAt'] {
  const momentsOf = (order: Uint32Array, moments: Float64Array): Float64Array => {
    const found = new Float64Array(order.length);
    let count = 0;
    for (let i = 0; i < order.length; i += 1) {
      const stage = order[i] as number;
      if (counted[stageLink[stage] as number] === 0 || typeIsOn[stageType[stage] as number] === 0) continue;
      found[count] = moments[stage] as number;
      count += 1;
    }
    return found.subarray(0, count);
  };
  const begins = momentsOf(byBegin, stageFrom);
  const ends = momentsOf(byEnd, stageUntil);
  return (moment) => countUpTo(begins, moment) - countUpTo(ends, moment);
}

/** How many of the moments have come by one of them, itself included. They are in order, so the search halves them. */
function countUpTo(moments: Float64Array, moment: Moment): number {
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((moments[middle] as number) <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The years in which a link took another type that the filters show. */
function changesOf({ stages }: IndexedLink, filters: Filters): readonly { readonly year: Year; readonly typeIndex: number }[] {
  return stages.flatMap((stage, i) => {
    const before = stages[i - 1];
    if (before === undefined || stage.start === null || before.typeIndex === stage.typeIndex || !passesType(stage, filters)) return [];
    return [{ year: yearOf(stage.start), typeIndex: stage.typeIndex }];
  });
}

/** Ids of the links that a bar stands for: those formed in the year and those that changed their type in it. */
export function linksOfBar(links: readonly IndexedLink[], admitted: Uint8Array, filters: Filters, year: Year): readonly string[] {
  return links.flatMap((link) => {
    const isFormed = link.formedYear === year && passesType(link.stages[0], filters);
    const isOf = isFormed || changesOf(link, filters).some((change) => change.year === year);
    return isOf && admitted[link.index] === 1 ? [link.record.id] : [];
  });
}

/** The next year after the given one in which a link began; null after the last. */
export const nextYearWithNews = (bars: readonly YearBar[], year: Year): Year | null => bars.find((bar) => bar.year > year && bar.total > 0)?.year ?? null;
