/** The links of one place as its page shows them for a year: in force by type, then the others. */
import { isSamePoint } from '../geo/same-point.ts';
import { endOfYear, type Year } from '../network/date.ts';
import type { IndexedLink, NetworkIndex } from '../network/network-index.ts';
import type { AgreementType, Place } from '../network/schema.ts';
import { stageAt, statusAt } from '../time/link-at.ts';
import { passesTimeless } from './filter.ts';
import type { Filters } from './view.ts';

export interface PlaceLinks {
  /** Links in force at the end of the year, grouped by type in rank order. */
  readonly inForce: readonly { readonly type: AgreementType; readonly links: readonly IndexedLink[] }[];
  /** Links of unknown or open start. */
  readonly undated: readonly IndexedLink[];
  readonly later: readonly IndexedLink[];
  readonly ended: readonly IndexedLink[];
  /** Links in force or undated whose type counts as a partnership. */
  readonly partnerships: number;
  /** The other types in force or undated, with their number. */
  readonly others: readonly { readonly type: AgreementType; readonly count: number }[];
}

const byFormation = (a: IndexedLink, b: IndexedLink): number => (a.formed ?? 0) - (b.formed ?? 0);

export function placeLinks(index: NetworkIndex, placeId: string, filters: Filters, year: Year): PlaceLinks {
  const moment = endOfYear(year);
  const links = (index.linksOf.get(placeId) ?? []).filter((link) => passesTimeless(link, { ...filters, homes: null }));
  const having = (status: string) => links.filter((link) => statusAt(link, moment) === status).toSorted(byFormation);
  const inForce = having('in-force');
  const undated = having('undated');
  const ofType = (type: AgreementType, among: readonly IndexedLink[]) => among.filter((link) => stageAt(link, moment).type === type);
  const present = [...inForce, ...undated];
  const types = index.network.agreementTypes.toSorted((a, b) => a.rank - b.rank);
  return {
    inForce: types.map((type) => ({ type, links: ofType(type, inForce) })).filter((group) => group.links.length > 0),
    undated,
    later: having('not-yet'),
    ended: having('ended'),
    partnerships: present.filter((link) => stageAt(link, moment).type.partnership).length,
    others: types
      .filter((type) => !type.partnership)
      .map((type) => ({ type, count: ofType(type, present).length }))
      .filter(({ count }) => count > 0),
  };
}

/** Places so near that on the map one point hides the other: a city and the district around it. */
export function placesAtSamePoint(index: NetworkIndex, place: Place): readonly Place[] {
  return index.network.places.filter((other) => other.id !== place.id && isSamePoint(other, place));
}
