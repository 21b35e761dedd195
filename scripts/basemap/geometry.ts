import type { Position } from 'geojson';

export type Ring = readonly Position[];
export type PolygonRings = readonly Ring[];

/** Whether a point lies inside a closed ring (even-odd rule, planar degrees). */
function inRing([x = 0, y = 0]: Position, ring: Ring): boolean {
  let inside = false;
  let [ax, ay] = ring[0] ?? [];
  if (ax === undefined || ay === undefined) return false;
  for (const [bx = 0, by = 0] of ring) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    ax = bx;
    ay = by;
  }
  return inside;
}

export function inPolygon(point: Position, [outer = [], ...holes]: PolygonRings): boolean {
  return inRing(point, outer) && !holes.some((hole) => inRing(point, hole));
}

/** Degrees: west, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

export function boxOf(ring: Ring): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of ring) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

export function inBox([x = 0, y = 0]: Position, [west, south, east, north]: Box): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** Area on a sphere of radius 1 (Chamberlain and Duquette 2007, eq. 1), so that the north does not look large. */
export function sphericalArea(ring: Ring): number {
  const rad = Math.PI / 180;
  let sum = 0;
  for (let i = 0; i < ring.length - 1; i += 1) {
    const [ax = 0, ay = 0] = ring[i] ?? [];
    const [bx = 0, by = 0] = ring[i + 1] ?? [];
    sum += (bx - ax) * rad * (2 + Math.sin(ay * rad) + Math.sin(by * rad));
  }
  return Math.abs(sum / 2);
}
