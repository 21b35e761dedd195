import type { Position } from 'geojson';

/**
 * Chaikin's corner cutting, two rounds of it. Seen from nearer than they were drawn for, coasts show as
 * facets and lakes as stairs; rounding turns them into the bends they stand for. A corner is cut at most
 * `reach` degrees from its point, so that the ruled borders of the Sahara stay ruled. The ends of an open
 * line stay put: what met there still meets.
 */
export function smoothLine(line: readonly Position[], reach: number): Position[] {
  return round(round([...line], reach), reach / 2);
}

function round(points: Position[], reach: number): Position[] {
  if (points.length < 3) return points;
  const cut: Position[] = [];
  for (let i = 0; i < points.length - 1; i += 1) cut.push(...shorten(points[i] ?? [], points[i + 1] ?? [], reach));
  const [first, last] = [points[0] ?? [], points.at(-1) ?? []];
  const closed = first[0] === last[0] && first[1] === last[1];
  return closed ? [...cut, cut[0] ?? []] : [first, ...cut.slice(1, -1), last];
}

/** A segment without its ends. One that jumps across the antimeridian is kept whole: between its ends lies the world. */
function shorten([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, reach: number): [Position, Position] {
  const [dx, dy] = [bx - ax, by - ay];
  const share = Math.abs(dx) > 180 ? 0 : Math.min(0.25, reach / Math.hypot(dx, dy));
  return [
    [ax + dx * share, ay + dy * share],
    [bx - dx * share, by - dy * share],
  ];
}
