/** What the camera may show, and what it is asked to: pure, without a map. */
import { shownAt } from '../../domain/choose/filter.ts';
import type { Box } from '../../domain/geo/great-circle.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import type { Camera, Focus, Insets, MapPicture } from '../map-types.ts';
import { ZOOM } from '../zoom.ts';
import { boxOfBulk, boxOfLinks } from './framing.ts';

/** Degrees: the flat map ends there. */
const MOST_LATITUDE = 85;

/** CSS pixels between what is framed and the panels, for names beside the outermost points: less where there is little room. */
const marginFor = (size: number): number => Math.max(24, Math.min(88, size * 0.07));

/** What a focus asks to see; null where there is nothing to see. */
export function boxOfFocus(index: NetworkIndex, picture: MapPicture, focus: Focus): Box | null {
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
  const shown = shownAt(own, picture.filters, picture.moment, picture.reading).map(({ link }) => link);
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

const clamp = (x: number, least: number, most: number): number => Math.min(most, Math.max(least, x));

/** The camera nearest to one that is asked for; null where a number is none, or infinite. */
export function allowedCamera({ zoom, lng, lat }: Camera): Camera | null {
  if (![zoom, lng, lat].every(Number.isFinite)) return null;
  const turned = ((((lng + 180) % 360) + 360) % 360) - 180;
  return { zoom: clamp(zoom, ZOOM.least, ZOOM.most), lng: lng >= -180 && lng <= 180 ? lng : turned, lat: clamp(lat, -MOST_LATITUDE, MOST_LATITUDE) };
}
