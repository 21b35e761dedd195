import type { Position } from 'geojson';
import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import { splitPolygon } from './antimeridian.ts';
import type { Atlas } from './atlas.ts';
import { boxOf, type PolygonRings, sphericalArea } from './geometry.ts';
import { project, unproject } from './mercator.ts';
import type { Territory } from './political-map.ts';
import { isCountryCode } from './territories.ts';

export type CountryLabel = {
  readonly iso: string;
  readonly at: Position;
  /** Zoom at which the country is wide enough for its name, 1 to 6. */
  readonly minzoom: number;
  /** 0 is the widest country; decides who stays when two names collide. */
  readonly rank: number;
};

/** Names run along the parallel, so the room sought is an ellipse this much wider than high. */
const STRETCH = 2.5;

/** CSS pixels that a country has to offer before it is named; long names wrap into them. */
const ROOM = 42;

/**
 * Where the widest room is not where a reader looks: Russia between Moscow and the Urals' far side, so that
 * a map of Europe still names it; long countries in their better known half.
 */
const PREFERRED: Readonly<Record<string, Position>> = {
  CL: [-70.9, -32.6],
  ES: [-3.9, 40.2],
  GB: [-1.4, 52.9],
  IT: [12.5, 43.1],
  NO: [9.3, 61.3],
  RU: [60, 60.5],
  SE: [15.2, 61.9],
  UA: [31.6, 49.2],
  VN: [107.6, 15.4],
};

/** One label per country, on its largest polygon: France's is in metropolitan France. */
export function countryLabels(atlas: Atlas, territories: readonly Territory[]): CountryLabel[] {
  const rooms = territories
    .filter(({ properties }) => isCountryCode(properties?.territory ?? ''))
    .map((territory) => {
      const iso = territory.properties?.territory ?? '';
      const polygons = feature(atlas, territory).geometry.coordinates.flatMap(splitPolygon);
      const { at, width } = widestRoom(largest(polygons));
      return { iso, at: PREFERRED[iso] ?? at, width };
    })
    .sort((a, b) => b.width - a.width);
  return rooms.map(({ iso, at, width }, rank) => ({ iso, at, rank, minzoom: zoomForWidth(width) }));
}

function largest(polygons: readonly PolygonRings[]): PolygonRings {
  const areaOf = (polygon: PolygonRings): number => sphericalArea(polygon[0] ?? []);
  return polygons.reduce((best, polygon) => (areaOf(polygon) > areaOf(best) ? polygon : best));
}

/** The widest ellipse inside a polygon; its width is a share of the world's width. */
function widestRoom(polygon: PolygonRings): { at: Position; width: number } {
  const squeezed = polygon.map((ring) =>
    ring.map((point): [number, number] => {
      const [x, y] = project(point);
      return [x / STRETCH, y];
    }),
  );
  const [west, north, east, south] = boxOf(squeezed[0] ?? []);
  const spot = polylabel(squeezed, Math.min(east - west, south - north) / 50);
  return { at: unproject([spot[0] * STRETCH, spot[1]]), width: 2 * spot.distance * STRETCH };
}

/** MapLibre's world is 512 CSS pixels wide at zoom 0. */
function zoomForWidth(width: number): number {
  return Math.max(1, Math.min(6, Math.ceil(Math.log2(ROOM / (512 * width)))));
}
