/** The camera in the address: `#map=zoom/lat/lng`. */
import type { Camera } from '../domain/geo/focus.ts';

/** The camera that a hash brings; null where it brings none, or none that a map could take. */
export function cameraIn(hash: string): Camera | null {
  const parts = (new URLSearchParams(hash.replace('#', '')).get('map') ?? '').split('/').map((part) => (part === '' ? Number.NaN : Number(part)));
  const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = parts;
  return parts.length === 3 && zoom >= 0.5 && zoom <= 9 && Math.abs(lat) <= 90 && Math.abs(lng) <= 360 ? { zoom, lng, lat } : null;
}

/** Digits enough for less than half a pixel at the zoom. */
export function hashOf({ zoom, lng, lat }: Camera): string {
  const digits = Math.max(0, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
  return `#map=${Number(zoom.toFixed(2))}/${Number(lat.toFixed(digits))}/${Number(lng.toFixed(digits))}`;
}

export function writeCamera(camera: Camera): void {
  history.replaceState(history.state, '', `${location.pathname}${location.search}${hashOf(camera)}`);
}
