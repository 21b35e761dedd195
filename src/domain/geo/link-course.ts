/**
 * Where a link runs on the flat map: its great circle in Mercator's projection, bowed aside to its lane. The shader of the
 * lines computes the same; a picture without graphics hardware is drawn by this.
 */
import type { Arc, LngLat, Vector } from './great-circle.ts';
import { bowOf } from './lane-bow.ts';
import { mercatorLength, mercatorX, worldPixels } from './mercator.ts';

/** CSS pixels of the whole world at a zoom: x to the east from 180° W, y to the south. x runs on past the antimeridian. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

export interface CoursePoint extends WorldPoint {
  /** Change of x and y by the fraction of the link. */
  readonly dx: number;
  readonly dy: number;
}

export interface Course {
  /** CSS pixels from one end to the other. */
  readonly length: number;
  /** The point at a fraction, 0 to 1, of the link. */
  readonly at: (fraction: number) => CoursePoint;
}

/** Beyond this sine of the latitude the flat map ends for the lines, as in the shader. */
const LAST_SINE = 0.99999;

const turned = ([fx, fy, fz]: Vector, [tx, ty, tz]: Vector, cos: number, sin: number): Vector => [fx * cos + tx * sin, fy * cos + ty * sin, fz * cos + tz * sin];

/** `start` is the first end, where longitude starts to count; `lane` is in half lanes, 0 for a link that has none beside it. */
export function flatCourse(arc: Arc, start: LngLat, lane: number, zoom: number): Course {
  const { from, tangent, angle } = arc;
  const world = worldPixels(zoom);
  const length = (mercatorLength(from[2], tangent[2], angle) * world) / (2 * Math.PI);
  const side = from[0] * tangent[1] - from[1] * tangent[0];
  const at = (fraction: number): CoursePoint => {
    const [cos, sin] = [Math.cos(fraction * angle), Math.sin(fraction * angle)];
    const [px, py, pz] = turned(from, tangent, cos, sin);
    const [ax, ay, az] = turned(tangent, from, cos, -sin);
    let turn = Math.atan2(from[0] * py - from[1] * px, from[0] * px + from[1] * py);
    // An arc turns to one side all its way: half a turn on, over a pole, rounding must not decide to which.
    if (Math.abs(turn) > 3) turn = side < 0 ? -Math.abs(turn) : Math.abs(turn);
    const z = Math.max(-LAST_SINE, Math.min(LAST_SINE, pz));
    const x = world * (mercatorX(start.lng) + turn / (2 * Math.PI));
    const y = world * (0.5 - Math.log((1 + z) / (1 - z)) / (4 * Math.PI));
    const pace = (world * angle) / (Math.max(1e-6, 1 - pz * pz) * 2 * Math.PI);
    const [dx, dy] = [pace * (px * ay - py * ax), -pace * az];
    const speed = Math.hypot(dx, dy);
    if (lane === 0 || speed === 0) return { x, y, dx, dy };
    // To the right of the course, on a screen whose y points down.
    const [rightX, rightY] = [-dy / speed, dx / speed];
    const bow = bowOf(lane, fraction, length);
    const spread = 4 * bowOf(lane, 0.5, length) * (1 - 2 * fraction);
    return { x: x + rightX * bow, y: y + rightY * bow, dx: dx + rightX * spread, dy: dy + rightY * spread };
  };
  return { length, at };
}
