/** What is asked to be seen, as a box on the Earth and the room around it. The camera of the map and the painter of pictures share it. */
import { shownAt } from '../choose/filter.ts';
import type { Filters, Reading } from '../choose/view.ts';
import type { Moment } from '../network/date.ts';
import type { IndexedLink, NetworkIndex } from '../network/network-index.ts';
import type { Place } from '../network/schema.ts';
import { boxOfBulk, boxOfLinks, bulkOf } from './framing.ts';
import type { Box, LngLat } from './great-circle.ts';

/** Where the camera is: the centre of the whole map region, in degrees, and MapLibre's zoom level. */
export interface Camera {
  readonly zoom: number;
  readonly lng: number;
  readonly lat: number;
}

/** What the camera is asked to show; a visit is to a place and its surroundings, without its links. */
export type Focus = { readonly kind: 'all' } | { readonly kind: 'place' | 'link' | 'network'; readonly id: string } | { readonly kind: 'visit'; readonly id: string };

/** CSS pixels at each edge of the map that panels cover. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** What stands on the lower cover in a part of the width, in CSS pixels from the left edge. */
  readonly ledge?: { readonly from: number; readonly to: number; readonly height: number };
}

/** Zoom level beyond which nothing is framed: a link between neighbours is still shown with the country around it. */
export const CLOSEST = 7;

/** Degrees: what lies nearer to a pole is not framed, because the flat map stretches it without bounds. */
export const MOST_FRAMED_LATITUDE = 84;

/** CSS pixels between what is framed and the panels, for names beside the outermost points: less where there is little room. */
const marginFor = (size: number): number => Math.max(24, Math.min(88, size * 0.07));

interface Shown {
  readonly filters: Filters;
  readonly moment: Moment;
  readonly reading: Reading;
}

/** The places of links without those so far off that showing them would make all others small; `always` is never left out. */
export function bulkOfPlaces(links: readonly IndexedLink[], always: Place | null): ReadonlySet<LngLat> {
  const places = [...new Set([...(always === null ? [] : [always]), ...links.flatMap(({ first, second }) => [first, second])])];
  return new Set([...bulkOf(places), ...(always === null ? [] : [always])]);
}

/** Links of a place that its view shows: those in sight, without what lies far out. */
function bulkOfLinks(index: NetworkIndex, { filters, moment, reading }: Shown, place: Place): readonly IndexedLink[] {
  const shown = shownAt(index.linksOf.get(place.id) ?? [], filters, moment, reading).map(({ link }) => link);
  const bulk = bulkOfPlaces(shown, place);
  return shown.filter(({ first, second }) => bulk.has(first) && bulk.has(second));
}

const membersOf = (index: NetworkIndex, id: string): readonly Place[] =>
  index.network.networks.find((network) => network.id === id)?.members.flatMap((member) => index.place.get(member.place) ?? []) ?? [];

function linkedPlaces(index: NetworkIndex): readonly Place[] {
  const linked = index.network.places.filter(({ id, home }) => home || index.linksOf.has(id));
  return linked.length > 0 ? linked : index.network.places;
}

/** What a focus asks to see; null where there is nothing to see. */
export function boxOfFocus(index: NetworkIndex, shown: Shown, focus: Focus): Box | null {
  if (focus.kind === 'all') return boxOfBulk(linkedPlaces(index));
  if (focus.kind === 'link') {
    const link = index.link.get(focus.id);
    return link === undefined ? null : boxOfLinks(link.first, [link]);
  }
  if (focus.kind === 'network') return boxOfBulk(membersOf(index, focus.id));
  const place = index.place.get(focus.id);
  if (place === undefined) return null;
  return boxOfLinks(place, focus.kind === 'visit' ? [] : bulkOfLinks(index, shown, place));
}

/** The places whose names are to be seen whole in that view. */
export function placesOfFocus(index: NetworkIndex, shown: Shown, focus: Focus): readonly Place[] {
  if (focus.kind === 'all') return bulkOf(linkedPlaces(index));
  if (focus.kind === 'network') return bulkOf(membersOf(index, focus.id));
  if (focus.kind === 'link') {
    const link = index.link.get(focus.id);
    return link === undefined ? [] : [link.first, link.second];
  }
  const place = index.place.get(focus.id);
  if (place === undefined) return [];
  return [...new Set([place, ...(focus.kind === 'visit' ? [] : bulkOfLinks(index, shown, place)).flatMap(({ first, second }) => [first, second])])];
}

/** CSS pixels of the map that are left to frame in, however much lies over it. */
const LEAST = 48;

/** Around what is framed with its names, which make their own room. */
export const LEAST_MARGIN = 20;

/** Insets with a margin, the usual one or that which is given. Where there is little room the margins shrink first: what is framed never comes to lie under a cover while there is any room beside it. */
export function framePadding(insets: Insets, width: number, height: number, margin?: number): Insets {
  const [left, right] = padded(insets.left, insets.right, width, margin ?? marginFor(width));
  const [top, bottom] = padded(insets.top, insets.bottom, height, margin ?? marginFor(height));
  return { left, right, top, bottom };
}

function padded(before: number, after: number, size: number, most: number): readonly [number, number] {
  const free = size - before - after;
  const margin = Math.max(0, Math.min(most, (free - LEAST) / 2));
  const scale = Math.min(1, Math.max(0, size - LEAST) / Math.max(1, before + after + 2 * margin));
  return [(before + margin) * scale, (after + margin) * scale];
}
