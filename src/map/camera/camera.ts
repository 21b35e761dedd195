/** Which cameras the map allows. */
import type { Camera } from '../../domain/geo/focus.ts';
import { ZOOM } from '../zoom.ts';

/** Degrees: the flat map ends there. */
const MOST_LATITUDE = 85;

const clamp = (x: number, least: number, most: number): number => Math.min(most, Math.max(least, x));

/** The camera nearest to one that is asked for; null where a number is none, or infinite. */
export function allowedCamera({ zoom, lng, lat }: Camera): Camera | null {
  if (![zoom, lng, lat].every(Number.isFinite)) return null;
  const turned = ((((lng + 180) % 360) + 360) % 360) - 180;
  return { zoom: clamp(zoom, ZOOM.least, ZOOM.most), lng: lng >= -180 && lng <= 180 ? lng : turned, lat: clamp(lat, -MOST_LATITUDE, MOST_LATITUDE) };
}
