/** Moves the camera where it is asked to go, and lets go as soon as the person takes over. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { shownAt } from '../../domain/choose/filter.ts';
import type { Box } from '../../domain/geo/great-circle.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import type { Focus, Insets, MapPicture } from '../map-types.ts';
import { boxOfBulk, boxOfLinks } from './framing.ts';

/** Milliseconds that the camera takes. */
const TRAVEL = 600;
/** CSS pixels between what is framed and the panels, for names beside the outermost points: less where there is little room. */
const marginFor = (size: number): number => Math.max(24, Math.min(88, size * 0.07));
/** A link between neighbours is still shown with the country around it. */
const CLOSEST = 7;

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

export function moveCamera(map: MapLibreMap, box: Box, insets: Insets, animate: boolean): void {
  const { clientWidth, clientHeight } = map.getContainer();
  // Padding is used for this movement only: kept, it would shift the centre that the address holds.
  map.fitBounds([box.west, Math.max(-84, box.south), box.east, Math.min(84, box.north)], {
    padding: framePadding(insets, clientWidth, clientHeight),
    maxZoom: CLOSEST,
    duration: animate ? TRAVEL : 0,
    linear: true,
    essential: true,
  });
}

/** Ends a movement at the first sign of a hand on the map; MapLibre itself waits until a gesture is recognised. */
export function stopOnGesture(map: MapLibreMap): void {
  const stop = () => map.stop();
  for (const event of ['pointerdown', 'wheel', 'keydown'] as const) map.getCanvasContainer().addEventListener(event, stop, { passive: true });
}
