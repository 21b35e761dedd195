/** Cuts shapes to a rectangle, so that a picture of a town does not carry the coasts of the world with it. */
import type { WorldPoint } from '../domain/geo/link-course.ts';

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Axis = 'x' | 'y';

/** The point where the way from a to b meets the line at which `axis` is `limit`. */
function crossing(a: WorldPoint, b: WorldPoint, axis: Axis, limit: number): WorldPoint {
  const t = (limit - a[axis]) / (b[axis] - a[axis]);
  return axis === 'x' ? { x: limit, y: a.y + t * (b.y - a.y) } : { x: a.x + t * (b.x - a.x), y: limit };
}

/** One step of Sutherland and Hodgman (1974): what of a ring lies on the inner side of a line. */
function clipSide(ring: readonly WorldPoint[], axis: Axis, limit: number, sign: 1 | -1): readonly WorldPoint[] {
  const inside = (point: WorldPoint): boolean => sign * point[axis] <= sign * limit;
  if (ring.every(inside)) return ring;
  const kept: WorldPoint[] = [];
  let before = ring.at(-1);
  for (const point of ring) {
    if (before !== undefined && inside(before) !== inside(point)) kept.push(crossing(before, point, axis, limit));
    if (inside(point)) kept.push(point);
    before = point;
  }
  return kept;
}

/** A ring without its closing point, cut to the bounds; empty where nothing is left. */
export function clipRing(ring: readonly WorldPoint[], { left, top, right, bottom }: Bounds): readonly WorldPoint[] {
  return clipSide(clipSide(clipSide(clipSide(ring, 'x', right, 1), 'x', left, -1), 'y', bottom, 1), 'y', top, -1);
}

/** The pieces of a line that have a point within the bounds, or a stretch that may cross them. */
export function clipLine(line: readonly WorldPoint[], { left, top, right, bottom }: Bounds): readonly (readonly WorldPoint[])[] {
  const pieces: WorldPoint[][] = [];
  let piece: WorldPoint[] = [];
  for (let i = 1; i < line.length; i += 1) {
    const [a, b] = [line[i - 1] as WorldPoint, line[i] as WorldPoint];
    const outside = Math.max(a.x, b.x) < left || Math.min(a.x, b.x) > right || Math.max(a.y, b.y) < top || Math.min(a.y, b.y) > bottom;
    if (outside) {
      if (piece.length > 0) pieces.push(piece);
      piece = [];
    } else if (piece.length === 0) piece = [a, b];
    else piece.push(b);
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}
