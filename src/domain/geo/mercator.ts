/** The flat map's own measures (the world is a square of side 1, x to the east from 180° W, y to the south), and which copies of the world it shows side by side. */

/** x, 0 to 1, of a longitude in degrees. */
export const mercatorX = (lng: number): number => lng / 360 + 0.5;

/** y, 0 to 1 between 85.05° N and 85.05° S, of a latitude in degrees. */
export function mercatorY(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** CSS pixels across the world at a zoom: MapLibre's tiles are 512 px. */
export const worldPixels = (zoom: number): number => 512 * 2 ** zoom;

/** Nodes and weights of Gauss–Legendre quadrature with four points on 0 to 1 (Abramowitz and Stegun, table 25.4). */
const GAUSS: readonly (readonly [node: number, weight: number])[] = [
  [0.06943184420297371, 0.1739274225687269],
  [0.33000947820757187, 0.3260725774312731],
  [0.669990521792428, 0.3260725774312731],
  [0.9305681557970262, 0.1739274225687269],
];

/** Square of the cosine of a latitude, 80°, from which on the flat map's stretching is no longer followed. */
export const POLE = 0.03;

/**
 * Length of an arc on the flat map, where the equator is 2π long: the integral of 1/cos(latitude) along it. The sine of
 * the latitude at angle t is fromZ·cos t + tangentZ·sin t.
 */
export function mercatorLength(fromZ: number, tangentZ: number, angle: number): number {
  let sum = 0;
  for (const [node, weight] of GAUSS) {
    const sine = fromZ * Math.cos(node * angle) + tangentZ * Math.sin(node * angle);
    sum += weight / Math.sqrt(Math.max(POLE, 1 - sine * sine));
  }
  return angle * sum;
}

/** Whether the shorter way between two longitudes leaves the world to the west (-1), to the east (1), or not (0). */
export function reachesBeyondWorld(from: number, to: number): -1 | 0 | 1 {
  if (Math.abs(to - from) <= 180) return 0;
  return to > from ? -1 : 1;
}

/** South-west and north-east, each longitude and latitude in degrees. */
type Corners = readonly (readonly number[])[];

/**
 * The copies of the world that a window shows; 0 is the one from 180° W to 180° E. `bounds` are the window's corners, not wrapped. Arcs that leave their world to the
 * west (-1) or east (1) reach into the next copy, so theirs begin or end one further.
 */
export function visibleCopies([southWest, northEast]: Corners, beyond: -1 | 0 | 1): readonly number[] {
  const first = Math.floor(((southWest?.[0] ?? -180) + 180) / 360) - (beyond === 1 ? 1 : 0);
  const last = Math.floor(((northEast?.[0] ?? 180) + 180) / 360) + (beyond === -1 ? 1 : 0);
  return Array.from({ length: Math.min(7, last - first + 1) }, (_, i) => first + i);
}
