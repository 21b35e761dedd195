/** Moves the camera where it is asked to go, and lets go as soon as the person takes over. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { CLOSEST, framePadding, type Insets } from '../../domain/geo/focus.ts';
import type { Box } from '../../domain/geo/great-circle.ts';

/** Milliseconds that the camera takes. */
const TRAVEL = 600;
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

/** Whether an address brings a camera of its own, `#map=zoom/lat/lng`, that the map will accept. */
export function hashHasCamera(hash: string, minZoom: number, maxZoom: number): boolean {
  const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = (new URLSearchParams(hash.replace('#', '')).get('map') ?? '')
    .split('/')
    .map((part) => (part === '' ? Number.NaN : Number(part)));
  return zoom >= minZoom && zoom <= maxZoom && Math.abs(lat) <= 90 && Number.isFinite(lng);
}
