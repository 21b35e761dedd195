/**
 * How far a link bows aside in its lane, and the distance on the screen from a point to a link so drawn. CSS pixels.
 * The shader of the lines draws by the same numbers.
 */
import { type LngLat, toLngLat, toVector, type Vector } from './great-circle.ts';

/** CSS pixels of half a lane in the middle of a link. */
export const HALF_LANE = 2;
/** The bow is never more than this share of the link's length, so that short links stay lines. */
export const WIDEST_SHARE = 0.12;

/** CSS pixels to the right of the course, at a fraction 0 to 1 of a link that is `total` pixels long. */
export function bowOf(lane: number, fraction: number, total: number): number {
  const widest = WIDEST_SHARE * total;
  const bow = Math.max(-widest, Math.min(widest, lane * HALF_LANE));
  return bow * 4 * fraction * (1 - fraction);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** An arc in the terms of ArcTable, and its lane in half lanes. */
export interface Laned {
  readonly from: ArrayLike<number>;
  readonly tangent: ArrayLike<number>;
  /** Radians. */
  readonly angle: number;
  readonly lane: number;
}

const component = (v: ArrayLike<number>, i: number): number => v[i] ?? 0;
const dot = (a: Vector, b: ArrayLike<number>): number => a[0] * component(b, 0) + a[1] * component(b, 1) + a[2] * component(b, 2);

/**
 * In CSS pixels. `near` is the point of the Earth under the screen point; `project` brings points of the Earth to the
 * screen. Around the nearest point of the arc, the line is taken as straight: good for distances of a few dozen pixels.
 */
export function laneDistance(link: Laned, point: Point, near: LngLat, project: (lngLat: LngLat) => Point): number {
  const { from, tangent, angle, lane } = link;
  const p = toVector(near);
  const t = Math.max(0, Math.min(angle, Math.atan2(dot(p, tangent), dot(p, from))));
  const on = (turn: number): Point => {
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const at = [0, 1, 2].map((i) => component(from, i) * cos + component(tangent, i) * sin);
    return project(toLngLat(at as unknown as Vector));
  };
  const here = on(t);
  const step = Math.max(1e-6, angle * 1e-3);
  const [back, ahead] = [on(t - step), on(t + step)];
  const length = Math.hypot(ahead.x - back.x, ahead.y - back.y);
  if (length === 0) return Math.hypot(point.x - here.x, point.y - here.y);
  const course = { x: (ahead.x - back.x) / length, y: (ahead.y - back.y) / length };
  const along = (point.x - here.x) * course.x + (point.y - here.y) * course.y;
  // To the right of the course, on a screen whose y points down.
  const aside = (point.y - here.y) * course.x - (point.x - here.x) * course.y;
  const total = (length / (2 * step)) * angle;
  return Math.hypot(along, aside - bowOf(lane, angle === 0 ? 0 : t / angle, total));
}
