/** What lies far out of the picture: where the lines to it leave the free part of the map, so that a sign can stand there. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { countsOf } from '../../domain/choose/counts.ts';
import { shownAt } from '../../domain/choose/filter.ts';
import { bulkOfPlaces, type Insets } from '../../domain/geo/focus.ts';
import { arcBetween, distanceKm, pointOnArc } from '../../domain/geo/great-circle.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import type { Place } from '../../domain/network/schema.ts';
import type { FarOut, MapPicture } from '../map-types.ts';

/** More signs would cover what they tell of. */
const MOST = 5;
/** Of more lines than these none is the one that a reader misses. */
const FEW = 1000;
/** Steps along a line in which its way out is looked for. */
const STEPS = 200;
/** CSS pixels that a sign stays away from the edge of the free part, half its height, and about its width. */
const EDGE = 8;
const HALF_HEIGHT = 15;
const WIDTH = 200;

export function farOut(map: MapLibreMap, index: NetworkIndex, picture: MapPicture, insets: Insets): readonly FarOut[] {
  const { selection } = picture;
  if (selection?.kind === 'link' || (picture.network ?? null) !== null) return [];
  const { filters, moment, reading } = picture;
  const rows = selection === null ? countsOf(index).shownAt(filters, moment, reading) : shownAt(index.linksOf.get(selection.id) ?? [], filters, moment, reading);
  const shown = rows.map(({ link }) => link);
  if (shown.length > FEW) return [];
  const bulk = bulkOfPlaces(shown, selection === null ? null : (index.place.get(selection.id) ?? null));
  const { clientWidth, clientHeight } = map.getContainer();
  const free = { left: insets.left + EDGE, top: insets.top + EDGE, right: clientWidth - insets.right - EDGE, bottom: clientHeight - insets.bottom - EDGE };
  const isFree = ({ x, y }: { readonly x: number; readonly y: number }): boolean => x >= free.left && x <= free.right && y >= free.top && y <= free.bottom;
  const signs = new Map<string, FarOut>();
  for (const { first, second } of shown) {
    for (const [near, far] of [
      [first, second],
      [second, first],
    ] as const satisfies readonly (readonly [Place, Place])[]) {
      if (bulk.has(far) || !bulk.has(near) || signs.has(far.id)) continue;
      const way = wayOut(map, near, far, isFree);
      if (way !== null)
        signs.set(far.id, {
          id: far.id,
          distance: distanceKm(near, far),
          x: way.x,
          y: Math.max(free.top + HALF_HEIGHT, Math.min(free.bottom - HALF_HEIGHT, way.y)),
          side: sideOf(way, free),
        });
      if (signs.size === MOST) return [...signs.values()];
    }
  }
  return [...signs.values()];
}

/** Where the line goes on, if there is room: on the other side lie the places that it comes from. */
function sideOf({ x, heading }: { readonly x: number; readonly heading: number }, { left, right }: { readonly left: number; readonly right: number }): FarOut['side'] {
  const hasRoom = { left: x - left > WIDTH, right: right - x > WIDTH };
  if (heading > 0) return hasRoom.right || !hasRoom.left ? 'right' : 'left';
  return hasRoom.left || !hasRoom.right ? 'left' : 'right';
}

/** The last free point of a line that starts in the free part and does not end there, and how far the next one lies to the right; null for every other line. */
function wayOut(
  map: MapLibreMap,
  near: Place,
  far: Place,
  isFree: (point: { readonly x: number; readonly y: number }) => boolean,
): { readonly x: number; readonly y: number; readonly heading: number } | null {
  const arc = arcBetween(near, far);
  let lng = near.lng;
  let last = map.project([near.lng, near.lat]);
  if (!isFree(last)) return null;
  for (let step = 1; step <= STEPS; step += 1) {
    const point = pointOnArc(arc, step / STEPS);
    // On and on across the antimeridian, in one copy of the world.
    lng = point.lng + 360 * Math.round((lng - point.lng) / 360);
    const at = map.project([lng, point.lat]);
    if (!isFree(at)) return { x: last.x, y: last.y, heading: at.x - last.x };
    last = at;
  }
  return null;
}
