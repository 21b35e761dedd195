/** Which points cannot be told apart on the map: a city and the district around it. */
import type { LngLat } from './great-circle.ts';

/** Degrees of longitude and of latitude; less than 20 px at the deepest zoom. */
export const SAME_POINT = 0.03;

/** Whether two points lie so close that one hides the other, also across the antimeridian. */
export function isSamePoint(a: LngLat, b: LngLat): boolean {
  const apart = Math.abs(a.lng - b.lng) % 360;
  return Math.min(apart, 360 - apart) <= SAME_POINT && Math.abs(a.lat - b.lat) <= SAME_POINT;
}
