/**
 * What lies near a point: links by the distance to their arcs, places by their own. A link's distance to a point costs
 * a dozen multiplications, so going through all of them takes under a millisecond at 100,000 and needs no index.
 */
import { arcBetween, type LngLat, toVector } from './great-circle.ts';

/** Arcs in typed arrays, three numbers to a vector: 28 bytes each, shared by picking and drawing. */
export interface ArcTable {
  readonly count: number;
  readonly from: Float32Array;
  readonly tangent: Float32Array;
  /** Lengths in radians. */
  readonly angle: Float32Array;
}

interface Ends {
  readonly first: LngLat;
  readonly second: LngLat;
}

/** One arc for each pair of ends, in their order. */
export function arcTable(pairs: readonly Ends[]): ArcTable {
  const count = pairs.length;
  const table = { count, from: new Float32Array(3 * count), tangent: new Float32Array(3 * count), angle: new Float32Array(count) };
  pairs.forEach(({ first, second }, i) => {
    const arc = arcBetween(first, second);
    table.from.set(arc.from, 3 * i);
    table.tangent.set(arc.tangent, 3 * i);
    table.angle[i] = arc.angle;
  });
  return table;
}

export interface Near {
  /** Position in the table. */
  readonly index: number;
  /** Angular distance in radians. */
  readonly distance: number;
}

const nearestFirst = (a: Near, b: Near): number => a.distance - b.distance || a.index - b.index;

/** The arcs within an angular distance (radians) of a point, nearest first; `admits` says which of them count. */
export function arcsNear(table: ArcTable, point: LngLat, within: number, admits: (index: number) => boolean): readonly Near[] {
  const { from, tangent, angle } = table;
  const [px, py, pz] = toVector(point);
  const sine = Math.sin(Math.min(within, Math.PI / 2));
  const near: Near[] = [];
  for (let i = 0; i < table.count; i += 1) {
    const j = 3 * i;
    const fx = from[j] as number;
    const fy = from[j + 1] as number;
    const fz = from[j + 2] as number;
    const tx = tangent[j] as number;
    const ty = tangent[j + 1] as number;
    const tz = tangent[j + 2] as number;
    const height = px * (fy * tz - fz * ty) + py * (fz * tx - fx * tz) + pz * (fx * ty - fy * tx);
    if (height > sine || height < -sine) continue;
    const along = Math.atan2(px * tx + py * ty + pz * tz, px * fx + py * fy + pz * fz);
    const past = along - (angle[i] as number);
    const beyond = along < 0 ? Math.min(-along, 2 * Math.PI + past) : Math.max(0, past);
    // Right-angled spherical triangle: cos(hypotenuse) is the product of the cosines of its legs. For the short
    // distances that are picked, the plane rule is as good and does not lose digits.
    const distance = Math.hypot(Math.asin(height), Math.min(beyond, Math.PI));
    if (distance <= within && admits(i)) near.push({ index: i, distance });
  }
  return near.sort(nearestFirst);
}

/** Unit vectors of points, three numbers each. */
export function pointTable(points: readonly LngLat[]): Float32Array {
  const table = new Float32Array(3 * points.length);
  points.forEach((point, i) => {
    table.set(toVector(point), 3 * i);
  });
  return table;
}

/** The points within an angular distance (radians) of a point, nearest first. */
export function pointsNear(table: Float32Array, point: LngLat, within: number): readonly Near[] {
  const [px, py, pz] = toVector(point);
  // The chord between two points on the unit sphere, squared: exact for small angles where the cosine is not.
  const limit = (2 * Math.sin(Math.min(within, Math.PI) / 2)) ** 2;
  const near: Near[] = [];
  for (let i = 0, j = 0; j < table.length; i += 1, j += 3) {
    const chord = ((table[j] as number) - px) ** 2 + ((table[j + 1] as number) - py) ** 2 + ((table[j + 2] as number) - pz) ** 2;
    if (chord <= limit) near.push({ index: i, distance: 2 * Math.asin(Math.min(1, Math.sqrt(chord) / 2)) });
  }
  return near.sort(nearestFirst);
}
