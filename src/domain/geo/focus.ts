/** What is asked to be seen, as a box on the Earth and the room around it. The camera of the map and the painter of pictures share it. */
import { shownAt } from '../choose/filter.ts';
import type { Filters, Reading } from '../choose/view.ts';
import type { Moment } from '../network/date.ts';
import type { NetworkIndex } from '../network/network-index.ts';
import { boxOfBulk, boxOfLinks } from './framing.ts';
import type { Box } from './great-circle.ts';

/** Where the camera is: the centre of the whole map region, in degrees, and MapLibre's zoom level. */
export interface Camera {
  readonly zoom: number;
  readonly lng: number;
  readonly lat: number;
}

/** What the camera is asked to show. */
export type Focus = { readonly kind: 'all' } | { readonly kind: 'place' | 'link' | 'network'; readonly id: string };

/** CSS pixels at each edge of the map that panels cover. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
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

/** What a focus asks to see; null where there is nothing to see. */
export function boxOfFocus(index: NetworkIndex, { filters, moment, reading }: Shown, focus: Focus): Box | null {
  if (focus.kind === 'all') {
    const linked = index.network.places.filter(({ id, home }) => home || index.linksOf.has(id));
    return boxOfBulk(linked.length > 0 ? linked : index.network.places);
  }
  if (focus.kind === 'link') {
    const link = index.link.get(focus.id);
    return link === undefined ? null : boxOfLinks(link.first, [link]);
  }
  if (focus.kind === 'network') {
    const members = index.network.networks.find(({ id }) => id === focus.id)?.members.flatMap((member) => index.place.get(member.place) ?? []);
    return members === undefined || members.length === 0 ? null : boxOfBulk(members);
  }
  const place = index.place.get(focus.id);
  if (place === undefined) return null;
  const own = index.linksOf.get(focus.id) ?? [];
  const shown = shownAt(own, filters, moment, reading).map(({ link }) => link);
  return boxOfLinks(place, shown);
}

/** Insets with a margin, made smaller together where they would leave less than a third of the map. */
export function framePadding(insets: Insets, width: number, height: number): Insets {
  const [x, y] = [marginFor(width), marginFor(height)];
  const across = Math.min(1, (width * (2 / 3)) / (insets.left + insets.right + 2 * x));
  const down = Math.min(1, (height * (2 / 3)) / (insets.top + insets.bottom + 2 * y));
  return {
    left: (insets.left + x) * across,
    right: (insets.right + x) * across,
    top: (insets.top + y) * down,
    bottom: (insets.bottom + y) * down,
  };
}
