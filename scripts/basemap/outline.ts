import type { Position } from 'geojson';
import { type Atlas, readWaters50m, readWorld10m, readWorld50m } from './atlas.ts';
import { bordersOf } from './borders.ts';
import { GOLAN, OMITTED_AT_10M, WESTERN_SAHARA } from './boundary-lines.ts';
import { boxOf } from './geometry.ts';
import { countryLabels } from './label-points.ts';
import { landOf } from './land.ts';
import { project } from './mercator.ts';
import { territoriesOf } from './political-map.ts';
import { simplify } from './simplify.ts';
import { lakesOf } from './waters.ts';

/**
 * The basemap's shapes once more, as few numbers as will do, for pictures that are painted without MapLibre. Each shape is
 * a list of whole numbers: x and y of its first point, then the steps from point to point, in units of the world's width
 * divided by `units`; Mercator's projection, x to the east from 180° W, y to the south. Rings are not closed.
 */
export interface OutlineFile {
  readonly units: number;
  /** Outer rings and holes alike: what an odd number of them holds is land. */
  readonly land: readonly (readonly number[])[];
  readonly lakes: readonly (readonly number[])[];
  readonly borders: readonly (readonly number[])[];
  readonly disputed: readonly (readonly number[])[];
  /** ISO 3166-1 alpha-2 code, x, y, zoom from which the country has room for its name; widest country first. */
  readonly countries: readonly (readonly [iso: string, x: number, y: number, minzoom: number])[];
}

export interface OutlineDetail {
  /** The zoom at which a line strays by less than a pixel. */
  readonly zoom: number;
  readonly fine: boolean;
}

/** Both files, by name: the world for pictures of a continent, and a finer one for those of a country. */
export const OUTLINES: Readonly<Record<string, OutlineDetail>> = {
  coarse: { zoom: 3.6, fine: false },
  fine: { zoom: 6, fine: true },
};

/** CSS pixels by which a line may miss its course, and below which neither an island nor a lake is kept, at the outline's zoom. */
const STRAY = 0.8;
const SMALLEST = { island: 4, lake: 6 };

/** Units to a CSS pixel at the outline's zoom. */
const FINENESS = 1;

/** South of this lies only ice that no picture shows. */
const SOUTHERNMOST = -84;

const clamped = ([lng = 0, lat = 0]: Position): Position => [lng, Math.max(SOUTHERNMOST, lat)];

export function outlineOf({ zoom, fine }: OutlineDetail): OutlineFile {
  const world: Atlas = fine ? readWorld10m() : readWorld50m();
  const land = landOf(world);
  const territories = territoriesOf(world);
  const borders = bordersOf(world, territories, fine ? { omit: OMITTED_AT_10M, add: [WESTERN_SAHARA, GOLAN] } : { add: [GOLAN] });
  const coarse = fine ? readWorld50m() : world;
  const units = Math.round(FINENESS * 512 * 2 ** zoom);
  const toUnits = (points: readonly Position[]): Position[] => points.map((point) => project(clamped(point)).map((value) => value * units));
  const shape = (points: readonly Position[], closed: boolean): readonly number[] => {
    const kept = simplify(toUnits(points), STRAY * FINENESS).map((point) => point.map(Math.round));
    return steps(closed ? kept.slice(0, -1) : kept);
  };
  const rings = (polygons: readonly Position[][][], smallest: number): (readonly number[])[] =>
    polygons
      .flat()
      .filter((ring) => spread(toUnits(ring)) >= smallest * FINENESS)
      .map((ring) => shape(ring, true))
      .filter((numbers) => numbers.length >= 6);
  const lines = (of: readonly Position[][]): (readonly number[])[] => of.map((line) => shape(line, false)).filter((numbers) => numbers.length >= 4);
  const lakes = lakesOf(readWaters50m(), landOf(coarse));
  return {
    units,
    land: rings(land, SMALLEST.island),
    lakes: rings(lakes, SMALLEST.lake),
    borders: lines(borders.border),
    disputed: lines(borders.disputed),
    countries: countryLabels(coarse, fine ? territoriesOf(coarse) : territories).map(({ iso, at, minzoom }) => {
      const [x = 0, y = 0] = toUnits([at])[0] ?? [];
      return [iso, Math.round(x), Math.round(y), minzoom] as const;
    }),
  };
}

/** The longer side of the box around a ring. */
function spread(ring: readonly Position[]): number {
  const [west, north, east, south] = boxOf(ring);
  return Math.max(east - west, south - north);
}

/** The first point, then the steps; points that fall together are one. */
function steps(points: readonly Position[]): readonly number[] {
  const numbers: number[] = [];
  let [x, y] = [0, 0];
  for (const [i, [px = 0, py = 0]] of points.entries()) {
    if (i > 0 && px === x && py === y) continue;
    numbers.push(px - x, py - y);
    [x, y] = [px, py];
  }
  return numbers;
}
