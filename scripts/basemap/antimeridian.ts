import type { Position } from 'geojson';
import { boxOf, type PolygonRings, type Ring } from './geometry.ts';

/**
 * The atlases are stitched at the antimeridian: a ring that crosses it jumps from 180° to -180°, and a
 * renderer that takes the numbers as they are floods half a hemisphere. Here a ring is first unwrapped
 * into continuous longitudes and then cut into the worlds it reaches, so that no edge crosses ±180°.
 */
export function splitPolygon(polygon: PolygonRings): Position[][][] {
  const [outer, ...holes] = polygon.map(unwrapRing);
  if (!outer) return [];
  const [west, , east] = boxOf(outer);
  const aligned = holes.map((hole) => alignWith(hole, west, east));
  const worlds: Position[][][] = [];
  for (let world = Math.floor((west + 180) / 360); 360 * world - 180 < east; world += 1) {
    const clipped = [outer, ...aligned].map((ring) => clipToWorld(ring, world));
    if ((clipped[0]?.length ?? 0) >= 4) worlds.push(clipped.filter((ring) => ring.length >= 4));
  }
  return worlds;
}

/** Continuous longitudes; a ring that goes once round the earth is closed over the pole it encloses. */
export function unwrapRing(ring: Ring): Position[] {
  const out: Position[] = [];
  let turns = 0;
  for (const [i, [lng = 0, lat = 0]] of ring.entries()) {
    const before = ring[i - 1]?.[0] ?? lng;
    if (lng - before > 180) turns -= 1;
    if (lng - before < -180) turns += 1;
    out.push([lng + 360 * turns, lat]);
  }
  const [first, last] = [out[0], out.at(-1)];
  if (turns === 0 || !first || !last) return out;
  const pole = out.reduce((sum, point) => sum + (point[1] ?? 0), 0) < 0 ? -90 : 90;
  return [...out, [last[0] ?? 0, pole], [first[0] ?? 0, pole], first];
}

/** A hole is unwrapped on its own and can come out a world away from its outer ring. */
function alignWith(hole: Position[], west: number, east: number): Position[] {
  const [holeWest, , holeEast] = boxOf(hole);
  const shift = holeWest < west ? 360 : holeEast > east ? -360 : 0;
  return shift === 0 ? hole : hole.map(([lng = 0, lat = 0]) => [lng + shift, lat]);
}

/** Keeps what lies in one world and moves it to -180…180. */
function clipToWorld(ring: Position[], world: number): Position[] {
  const offset = 360 * world;
  const shifted = offset === 0 ? ring : ring.map(([lng = 0, lat = 0]) => [lng - offset, lat]);
  return clipSide(clipSide(shifted, 180, 1), -180, -1);
}

/** One step of Sutherland and Hodgman: keeps the part of a closed ring with `lng * sign <= limit * sign`. */
function clipSide(ring: Position[], limit: number, sign: 1 | -1): Position[] {
  if (ring.every(([lng = 0]) => lng * sign <= limit * sign)) return ring;
  const out: Position[] = [];
  for (let i = 0; i < ring.length - 1; i += 1) {
    const [ax = 0, ay = 0] = ring[i] ?? [];
    const [bx = 0, by = 0] = ring[i + 1] ?? [];
    const inside = ax * sign <= limit * sign;
    if (inside) out.push([ax, ay]);
    if (inside !== bx * sign <= limit * sign) out.push([limit, ay + ((by - ay) * (limit - ax)) / (bx - ax)]);
  }
  return out[0] ? [...out, out[0]] : out;
}
