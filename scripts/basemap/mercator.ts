import type { Position } from 'geojson';

const MAX_LATITUDE = 85.0511287798066;

/** Degrees to the unit square of web mercator: x to the east, y to the south, both from 0 to 1. */
export function project([lng = 0, lat = 0]: Position): [number, number] {
  const sin = Math.sin((Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

/** The inverse of `project`. */
export function unproject([x = 0, y = 0]: Position): [number, number] {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}
