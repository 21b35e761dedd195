/** A link's line for GeoJSON: along the great circle, cut where it crosses the antimeridian (RFC 7946, 3.1.9). */
import { type Arc, arcBetween, type LngLat, pointOnArc } from '../../domain/geo/great-circle.ts';

/** Longitude and latitude in degrees. */
export type Position = readonly [lng: number, lat: number];

export type LineGeometry =
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly Position[])[] };

/** About 110 km: between two points this near the straight line of a flat map is nowhere 1 km from the great circle, up to 60 degrees north. */
const STEP_RADIANS = Math.PI / 180;

/** A ten-millionth of a degree is a centimetre: nothing is known so exactly. */
const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;
const position = ({ lng, lat }: LngLat): Position => [rounded(lng), rounded(lat)];
const isSame = ([a, b]: Position, [c, d]: Position): boolean => a === c && b === d;

/**
 * The latitude in degrees at which an arc crosses the antimeridian: the point from·cos(t) + tangent·sin(t) whose second
 * coordinate is zero and whose first is negative.
 */
function crossingLatitude({ from, tangent }: Arc): number {
  const t = Math.atan2(-from[1], tangent[1]);
  const at = (angle: number) => [0, 2].map((axis) => (from[axis] ?? 0) * Math.cos(angle) + (tangent[axis] ?? 0) * Math.sin(angle));
  const [x = 0, z = 0] = at(t);
  const [, opposite = 0] = at(t + Math.PI);
  return (Math.asin(Math.max(-1, Math.min(1, x <= 0 ? z : opposite))) * 180) / Math.PI;
}

/** The line from one place to another, the ends exactly where the places are. */
export function lineBetween(a: LngLat, b: LngLat): LineGeometry {
  const arc = arcBetween(a, b);
  const steps = Math.max(1, Math.ceil(arc.angle / STEP_RADIANS));
  const parts: Position[][] = [[[a.lng, a.lat]]];
  let previous: Position = [a.lng, a.lat];
  for (let step = 1; step <= steps; step += 1) {
    const next: Position = step === steps ? [b.lng, b.lat] : position(pointOnArc(arc, step / steps));
    if (Math.abs(next[0] - previous[0]) > 180) {
      const side = previous[0] < 0 ? -180 : 180;
      const lat = rounded(crossingLatitude(arc));
      parts.at(-1)?.push([side, lat]);
      parts.push([[-side, lat]]);
    }
    parts.at(-1)?.push(next);
    previous = next;
  }
  // A place that stands on the antimeridian itself leaves a part without length.
  const real = parts.map(withoutRepetition).filter((part) => part.length > 1);
  if (real.length > 1) return { type: 'MultiLineString', coordinates: real };
  return {
    type: 'LineString',
    coordinates: real[0] ?? [
      [a.lng, a.lat],
      [b.lng, b.lat],
    ],
  };
}

const withoutRepetition = (part: readonly Position[]): readonly Position[] => part.filter((one, i) => i === 0 || !isSame(one, part[i - 1] ?? one));
