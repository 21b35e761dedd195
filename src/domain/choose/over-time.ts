/** What the band of years shows: when links began and changed, and what happened. Nothing of it changes with the year shown. */
import { endOfYear, type Moment, type Year, yearOf } from '../network/date.ts';
import type { IndexedLink, NetworkIndex } from '../network/network-index.ts';
import { stageAt, statusAt } from '../time/link-at.ts';
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

/** When dated links come to be in force in a type that the filters show, and when they no longer are; each in order of time. */
interface Turns {
  readonly begins: Float64Array;
  readonly ends: Float64Array;
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
  const passing = links.filter((link) => admitted[link.index] === 1);
  const turns = turnsOf(passing, filters);
  const existingAt = (moment: Moment): number => countUpTo(turns.begins, moment) - countUpTo(turns.ends, moment);
  const bars = yearBars(index, passing, filters, existingAt);
  const end = endOfYear(index.network.extent.to);
  const undatedByType = index.network.agreementTypes.map(() => 0);
  for (const link of passing) {
    // An undated link has its first type until a later stage is dated, as everywhere.
    const stage = stageAt(link, end);
    if (statusAt(link, end) === 'undated' && passesType(stage, filters)) add(undatedByType, stage.typeIndex);
  }
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

function yearBars(index: NetworkIndex, links: readonly IndexedLink[], filters: Filters, existingAt: OverTime['existingAt']): readonly YearBar[] {
  const { from, to } = index.network.extent;
  const byYear = () => Array.from({ length: to - from + 1 }, () => index.network.agreementTypes.map(() => 0));
  const [formed, changed] = [byYear(), byYear()];
  for (const link of links) {
    for (const { year, typeIndex } of changesOf(link, filters)) add(changed[year - from], typeIndex);
    if (link.formedYear !== null && passesType(link.stages[0], filters)) add(formed[link.formedYear - from], link.stages[0].typeIndex);
  }
  return formed.map((byType, i) => {
    const changedTo = changed[i] ?? [];
    return { year: from + i, byType, total: sum(byType), changedTo, changed: sum(changedTo), existing: existingAt(endOfYear(from + i)) };
  });
}

function turnsOf(links: readonly IndexedLink[], filters: Filters): Turns {
  const times = links.flatMap((link) => timesInForce(link, filters));
  return { begins: Float64Array.from(times, ([begins]) => begins).sort(), ends: Float64Array.from(times, ([, ends]) => ends).sort() };
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

/** From when until when a dated link is in force in a type that the filters show. The stage in force is the last of the list that has begun. */
function timesInForce(link: IndexedLink, filters: Filters): readonly (readonly [from: Moment, until: Moment])[] {
  const times: (readonly [Moment, Moment])[] = [];
  const formed = link.formed ?? Number.POSITIVE_INFINITY;
  let until = link.ended ?? Number.POSITIVE_INFINITY;
  for (const stage of link.stages.toReversed()) {
    if (stage.start === null) continue;
    const from = Math.max(formed, stage.start);
    if (from < until && passesType(stage, filters)) times.push([from, until]);
    until = Math.min(until, from);
  }
  return times;
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
