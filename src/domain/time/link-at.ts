/** What a link is at a moment: not yet there, undated, in force as some type, or ended. */
import type { Moment, Year } from '../network/date.ts';
import type { IndexedLink, IndexedStage } from '../network/network-index.ts';

export type LinkStatus = 'not-yet' | 'in-force' | 'undated' | 'ended';

export function statusAt(link: IndexedLink, moment: Moment): LinkStatus {
  if (link.ended !== null && link.ended <= moment) return 'ended';
  if (link.formed === null) return 'undated';
  return link.formed <= moment ? 'in-force' : 'not-yet';
}

/** Whether a link is new in a year: in the one year of its first stage, whatever became of it afterwards. The map's shader says the same. */
export const isNewIn = (link: IndexedLink, year: Year): boolean => link.formedYear === year;

/** The stage in force at a moment; before the first dated one it is the first, so that a link always has a type to name. */
export function stageAt(link: IndexedLink, moment: Moment): IndexedStage {
  let inForce = link.stages[0];
  for (const stage of link.stages) {
    if (stage.start !== null && stage.start <= moment) inForce = stage;
  }
  return inForce;
}

/** The other end of a link, seen from one of its places. */
export const otherEnd = (link: IndexedLink, placeId: string) => (link.first.id === placeId ? link.second : link.first);
