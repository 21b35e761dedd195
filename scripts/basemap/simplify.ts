import type { Position } from 'geojson';

/**
 * Leaves out points as long as the line stays within `tolerance` of its course (Douglas and Peucker 1973), in the units of
 * the points. The first and the last point stay; a closed ring is cut at the point farthest from its start.
 */
export function simplify(points: readonly Position[], tolerance: number): Position[] {
  const last = points.length - 1;
  if (last < 2) return [...points];
  const keep = new Uint8Array(points.length);
  keep[0] = 1;
  keep[last] = 1;
  const closed = distance(points[0], points[last]) === 0;
  const middle = closed ? farthest(points, 0, last).at : last;
  keep[middle] = 1;
  const open: [number, number][] =
    middle === last
      ? [[0, last]]
      : [
          [0, middle],
          [middle, last],
        ];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const [from, to] = range;
    const { at, away } = farthest(points, from, to);
    if (away <= tolerance) continue;
    keep[at] = 1;
    open.push([from, at], [at, to]);
  }
  return points.filter((_, i) => keep[i] === 1);
}

function farthest(points: readonly Position[], from: number, to: number): { at: number; away: number } {
  let [at, away] = [from, -1];
  for (let i = from + 1; i < to; i += 1) {
    const distance = toSegment(points[i], points[from], points[to]);
    if (distance > away) [at, away] = [i, distance];
  }
  return { at, away };
}

const distance = ([ax = 0, ay = 0]: Position = [], [bx = 0, by = 0]: Position = []): number => Math.hypot(bx - ax, by - ay);

function toSegment(point: Position = [], a: Position = [], b: Position = []): number {
  const [[px = 0, py = 0], [ax = 0, ay = 0], [bx = 0, by = 0]] = [point, a, b];
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / squared));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}
