/** Distance on the screen from a point to a link as it is drawn, its bow to its own lane included. */
import { type LngLat, toLngLat, toVector, type Vector } from '../../domain/geo/great-circle.ts';
import { bowOf } from '../../domain/geo/lane-shape.ts';

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
