/**
 * Geometry on the sphere: distances in kilometres, and arcs, the shortest way between two points. A link is drawn, framed
 * and picked as its arc. Angles are radians unless a name says degrees; vectors point from the centre of a unit sphere.
 */

export interface LngLat {
  /** Degrees, -180 to 180. */
  readonly lng: number;
  /** Degrees, -90 to 90. */
  readonly lat: number;
}

export type Vector = readonly [x: number, y: number, z: number];

/** Mean radius of the Earth in kilometres, R1 = (2a + b) / 3 of GRS 80 (Moritz, Geodetic Reference System 1980). */
export const EARTH_RADIUS_KM = 6371.0088;

const RADIANS = Math.PI / 180;

/** Distance on the sphere in kilometres, by the haversine formula (Sinnott, Virtues of the Haversine, 1984). */
export function distanceKm(a: LngLat, b: LngLat): number {
  const sinLat = Math.sin(((b.lat - a.lat) * RADIANS) / 2);
  const sinLng = Math.sin(((b.lng - a.lng) * RADIANS) / 2);
  const h = sinLat ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * sinLng ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

export function toVector({ lng, lat }: LngLat): Vector {
  const cosLat = Math.cos(lat * RADIANS);
  return [cosLat * Math.cos(lng * RADIANS), cosLat * Math.sin(lng * RADIANS), Math.sin(lat * RADIANS)];
}

export function toLngLat([x, y, z]: Vector): LngLat {
  return { lng: Math.atan2(y, x) / RADIANS, lat: Math.atan2(z, Math.hypot(x, y)) / RADIANS };
}

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const cross = (a: Vector, b: Vector): Vector => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];

const scaled = (v: Vector, by: number): Vector => [v[0] * by, v[1] * by, v[2] * by];

/** The point at angle t along an arc is from·cos(t) + tangent·sin(t), for t from 0 to `angle`. */
export interface Arc {
  readonly from: Vector;
  /** Unit vector at right angles to `from`, pointing along the arc. */
  readonly tangent: Vector;
  /** Length in radians, 0 to π. */
  readonly angle: number;
}

/** A direction at right angles to a vector, for arcs of no length and between antipodes, which any direction joins. */
function anyTangent(from: Vector): Vector {
  const axis: Vector = Math.abs(from[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0];
  const tangent = cross(cross(from, axis), from);
  return scaled(tangent, 1 / Math.hypot(...tangent));
}

/** The shorter great-circle arc between two points. */
export function arcBetween(a: LngLat, b: LngLat): Arc {
  const from = toVector(a);
  const to = toVector(b);
  const normal = cross(from, to);
  const sine = Math.hypot(...normal);
  const angle = Math.atan2(sine, dot(from, to));
  if (sine < 1e-12) return { from, tangent: anyTangent(from), angle };
  return { from, tangent: scaled(cross(normal, from), 1 / sine), angle };
}

function vectorOnArc({ from, tangent, angle }: Arc, fraction: number): Vector {
  const cos = Math.cos(fraction * angle);
  const sin = Math.sin(fraction * angle);
  return [from[0] * cos + tangent[0] * sin, from[1] * cos + tangent[1] * sin, from[2] * cos + tangent[2] * sin];
}

/** The point at a fraction, 0 to 1, of an arc's length. */
export const pointOnArc = (arc: Arc, fraction: number): LngLat => toLngLat(vectorOnArc(arc, fraction));

/** Angular distance in radians between two unit vectors; exact also for small angles. */
export const angleBetween = (a: Vector, b: Vector): number => Math.atan2(Math.hypot(...cross(a, b)), dot(a, b));

/** Angular distance in radians from a point to the nearest point of an arc. */
export function distanceToArc(arc: Arc, point: LngLat): number {
  const p = toVector(point);
  const along = Math.atan2(dot(p, arc.tangent), dot(p, arc.from));
  if (along >= 0 && along <= arc.angle) return Math.abs(Math.asin(Math.max(-1, Math.min(1, dot(p, cross(arc.from, arc.tangent))))));
  return Math.min(angleBetween(p, arc.from), angleBetween(p, vectorOnArc(arc, 1)));
}

/** In degrees. `east` is never less than `west` and exceeds 180 where the box crosses the antimeridian. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The box around an arc, with the latitude to which it bows between its ends. */
export function arcBox(arc: Arc): Box {
  const start = toLngLat(arc.from);
  const end = pointOnArc(arc, 1);
  // Latitude along the arc is asin(from.z cos t + tangent.z sin t): it turns where its derivative is zero.
  const turn = Math.atan2(arc.tangent[2], arc.from[2]);
  const turns = [turn, turn + Math.PI, turn - Math.PI].filter((t) => t > 0 && t < arc.angle);
  const lats = [start.lat, end.lat, ...turns.map((t) => pointOnArc(arc, t / arc.angle).lat)];
  const span = ((end.lng - start.lng + 540) % 360) - 180;
  const west = span < 0 ? end.lng : start.lng;
  return { west, south: Math.min(...lats), east: west + Math.abs(span), north: Math.max(...lats) };
}
