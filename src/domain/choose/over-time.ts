/** What the band of years shows: when links began, and what happened. Nothing of it changes with the year shown. */
import { endOfYear, type Year } from '../network/date.ts';
import type { IndexedLink, NetworkIndex } from '../network/network-index.ts';
import { stageAt, statusAt } from '../time/link-at.ts';
import { passesType } from './filter.ts';
import { type Happening, happenings } from './happenings.ts';
import type { Filters } from './view.ts';

export interface YearBar {
  readonly year: Year;
  /** Links formed in the year by the type they were formed as; index as in `network.agreementTypes`. */
  readonly byType: readonly number[];
  readonly total: number;
}

export interface OverTime {
  /** One for each year of the extent. */
  readonly bars: readonly YearBar[];
  /** Links in the highest bar, and 1 where all are empty. */
  readonly highest: number;
  /** Links of unknown or open start that have not ended by the last year, whether or not they are switched on. */
  readonly undated: number;
  readonly happenings: readonly Happening[];
}

/** @param admitted a byte for each link of the network: whether the facets let it through. */
export function overTime(index: NetworkIndex, links: readonly IndexedLink[], admitted: Uint8Array, filters: Filters): OverTime {
  const passing = links.filter((link) => admitted[link.index] === 1);
  const bars = yearBars(index, passing, filters);
  const end = endOfYear(index.network.extent.to);
  return {
    bars,
    highest: bars.reduce((highest, { total }) => Math.max(highest, total), 1),
    // An undated link has its first type until a later stage is dated, as everywhere.
    undated: passing.filter((link) => statusAt(link, end) === 'undated' && passesType(stageAt(link, end), filters)).length,
    happenings: happenings(index, links, filters, admitted),
  };
}

function yearBars(index: NetworkIndex, links: readonly IndexedLink[], filters: Filters): readonly YearBar[] {
  const { from, to } = index.network.extent;
  const counts = Array.from({ length: to - from + 1 }, () => index.network.agreementTypes.map(() => 0));
  for (const { formedYear, stages } of links) {
    const [{ typeIndex }] = stages;
    const bar = formedYear === null || !passesType(stages[0], filters) ? undefined : counts[formedYear - from];
    if (bar !== undefined) bar[typeIndex] = (bar[typeIndex] ?? 0) + 1;
  }
  return counts.map((byType, i) => ({ year: from + i, byType, total: byType.reduce((sum, n) => sum + n, 0) }));
}
