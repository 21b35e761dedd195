/** Counts for the slider, the bars and the legend. All count links of every type; undated links are counted apart. */
import { endOfYear } from '../network/date.ts';
import type { IndexedLink, NetworkIndex } from '../network/network-index.ts';
import { stageAt, statusAt } from '../time/link-at.ts';
import { passesTimeless, passesType, shownAt } from './filter.ts';
import type { Filters, Reading } from './view.ts';

export interface YearCount {
  readonly year: number;
  /** Dated links that exist at the end of the year. */
  readonly existing: number;
  /** Links whose first stage begins in the year. */
  readonly formed: number;
}

const allTypes = (filters: Filters): Filters => ({ ...filters, types: null });

/**
 * What the slider says of a year: dated links that pass the filters, existing by its end and new in it. Types pass by the
 * stage in force at the end of the year. A link that ends in the year in which it began was new in it all the same.
 */
export function yearCount(links: readonly IndexedLink[], filters: Filters, year: number): YearCount {
  const moment = endOfYear(year);
  const existing = shownAt(links, { ...filters, undated: false }, moment, 'so-far').length;
  const formed = links.filter((link) => link.formedYear === year && passesTimeless(link, filters) && passesType(stageAt(link, moment), filters)).length;
  return { year, existing, formed };
}

export interface YearBar {
  readonly year: number;
  /** Links formed in the year by the type they were formed as; index as in `network.agreementTypes`. */
  readonly byType: readonly number[];
  readonly total: number;
}

/** One bar for each year of the extent, of the links that pass the filters, by the type each was formed as. */
export function yearBars(index: NetworkIndex, links: readonly IndexedLink[], filters: Filters): readonly YearBar[] {
  const { from, to } = index.network.extent;
  const counts = Array.from({ length: to - from + 1 }, () => index.network.agreementTypes.map(() => 0));
  for (const link of links) {
    if (link.formedYear === null || !passesTimeless(link, filters)) continue;
    if (!passesType(link.stages[0], filters)) continue;
    const { typeIndex } = link.stages[0];
    const bar = counts[link.formedYear - from];
    if (bar !== undefined) bar[typeIndex] = (bar[typeIndex] ?? 0) + 1;
  }
  return counts.map((byType, i) => ({ year: from + i, byType, total: byType.reduce((sum, n) => sum + n, 0) }));
}

/** Dated links in force at a moment by type, as the legend counts them: a type that is switched off still says how many it has. */
export function typeCounts(links: readonly IndexedLink[], filters: Filters, moment: number, reading: Reading): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stage } of shownAt(links, { ...allTypes(filters), undated: false }, moment, reading)) {
    counts.set(stage.type.id, (counts.get(stage.type.id) ?? 0) + 1);
  }
  return counts;
}

/** Links of unknown or open start that pass the filters, whether or not they are switched on. */
export function undatedCount(links: readonly IndexedLink[], filters: Filters, moment: number): number {
  return links.filter((link) => statusAt(link, moment) === 'undated' && passesTimeless(link, filters) && passesType(stageAt(link, moment), filters)).length;
}
