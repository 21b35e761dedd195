/**
 * How prominent a place is: home municipalities before places with links before places only mentioned, among equals the
 * better connected first. In a network so large that nobody knows its homes by heart, the number of links alone decides. One
 * order for names on the map, for what a click hits and for lists.
 */
import type { NetworkIndex } from './network-index.ts';
import type { Place } from './schema.ts';

export type Standing = 'home' | 'partner' | 'mentioned';

const STANDINGS: readonly Standing[] = ['home', 'partner', 'mentioned'];

/** More links than this make a place no more prominent. */
const MOST_LINKS = 9999;

/** Up to this many links a network is of a few homes, each of which a reader looks for. */
const FEW_LINKS = 1000;

/** Whether there are so many links that places stand out by how well they are connected. */
export const isCrowded = ({ links }: NetworkIndex): boolean => links.length > FEW_LINKS;

export const linkCount = ({ linksOf }: NetworkIndex, place: Place): number => linksOf.get(place.id)?.length ?? 0;

export function standingOf(index: NetworkIndex, place: Place): Standing {
  if (place.home) return 'home';
  return linkCount(index, place) > 0 ? 'partner' : 'mentioned';
}

/** A whole number, the lower the more prominent; of a few links, places of one standing stay below those of the next, whatever their links. */
export function prominenceRank(index: NetworkIndex, place: Place): number {
  const standing = standingOf(index, place);
  const order = isCrowded(index) && standing !== 'mentioned' ? 0 : STANDINGS.indexOf(standing);
  return order * (MOST_LINKS + 1) + MOST_LINKS - Math.min(linkCount(index, place), MOST_LINKS);
}

/** Puts the most prominent first; equally prominent places are left as they come. */
export const byProminence =
  (index: NetworkIndex) =>
  (a: Place, b: Place): number =>
    prominenceRank(index, a) - prominenceRank(index, b);

const inOrder = new WeakMap<NetworkIndex, readonly Place[]>();

/** All places, the most prominent first; put in order once for a network. */
export function placesByProminence(index: NetworkIndex): readonly Place[] {
  const known = inOrder.get(index);
  if (known !== undefined) return known;
  const ranks = new Map(index.network.places.map((place) => [place, prominenceRank(index, place)]));
  const places = index.network.places.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  inOrder.set(index, places);
  return places;
}

/** A list of more places than these is cut off at the less prominent ones: nobody would read it. */
export const MOST_LISTED = 200;
