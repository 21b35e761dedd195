/** The pair of numbers that the page says everywhere of a moment: dated links and undated ones, of the network or of one place. */
import { type Moment, yearOf } from '../network/date.ts';
import type { IndexedLink } from '../network/network-index.ts';
import { isNewIn, stageAt, statusAt } from '../time/link-at.ts';
import type { CountsAt } from './counts-at.ts';
import { passesType } from './filter.ts';
import type { Filters } from './view.ts';

/** Dated links that exist at a moment, those of them or yet to come that are new in its year, and undated ones: the rules of `countsAt`. */
export type Tally = Pick<CountsAt, 'existing' | 'formed' | 'undated'>;

/**
 * For a few links, as those of a place are.
 *
 * @param admitted a byte for each link of the network: whether the facets let it through.
 */
export function tallyOf(links: readonly IndexedLink[], admitted: Uint8Array, filters: Filters, moment: Moment): Tally {
  let [existing, formed, undated] = [0, 0, 0];
  for (const link of links) {
    if (admitted[link.index] === 0 || !passesType(stageAt(link, moment), filters)) continue;
    const status = statusAt(link, moment);
    if (isNewIn(link, yearOf(moment))) formed += 1;
    if (status === 'in-force') existing += 1;
    if (status === 'undated') undated += 1;
  }
  return { existing, formed, undated };
}
