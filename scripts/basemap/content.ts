import type { Position } from 'geojson';
import { readWaters50m, readWorld10m, readWorld50m } from './atlas.ts';
import { bordersOf } from './borders.ts';
import { type BoundaryKind, GOLAN, OMITTED_AT_10M, WESTERN_SAHARA } from './boundary-lines.ts';
import { orientationCities } from './cities.ts';
import { countryLabels } from './label-points.ts';
import { landOf } from './land.ts';
import { type LabelPoint, pointLayer } from './point-layer.ts';
import { territoriesOf } from './political-map.ts';
import { type Shape, shapeLayer } from './shape-layer.ts';
import type { TileLayer } from './tile-layer.ts';
import { lakesOf, riversOf } from './waters.ts';

/** The finest tiles; MapLibre stretches them up to zoom 9. */
export const FINEST = 6;

/** From this zoom on land and borders are those of the 1:10m atlas. */
const DETAILED_FROM = 5;

/** Tolerances: half a pixel where a tile is shown at its own zoom, one where it is stretched to zoom 9. */
const SHOWN_AS_IS = 4;
const STRETCHED = 1;

const COARSE = [0, DETAILED_FROM - 1] as const;
const DETAILED = [DETAILED_FROM, FINEST] as const;

/** Everything that the tiles hold. The layer names are the style's `source-layer`. */
export function basemapContent(): TileLayer[] {
  const [world50m, world10m, waters] = [readWorld50m(), readWorld10m(), readWaters50m()];
  const land50m = landOf(world50m);
  const territories50m = territoriesOf(world50m);
  const land10m = landOf(world10m).map(polygon);
  const borders10m = bordersOf(world10m, territoriesOf(world10m), { omit: OMITTED_AT_10M, add: [WESTERN_SAHARA, GOLAN] });
  return [
    shapeLayer('land', COARSE, SHOWN_AS_IS, land50m.map(polygon)),
    shapeLayer('land', DETAILED, STRETCHED, land10m),
    shapeLayer('lakes', [2, FINEST], STRETCHED, lakesOf(waters, land50m).map(polygon)),
    shapeLayer('rivers', [4, FINEST], STRETCHED, riversOf(waters).map(plainLine)),
    shapeLayer('borders', COARSE, SHOWN_AS_IS, borderLines(bordersOf(world50m, territories50m, { add: [GOLAN] }))),
    shapeLayer('borders', DETAILED, STRETCHED, borderLines(borders10m)),
    pointLayer('countries', FINEST, countryPoints(world50m, territories50m)),
    pointLayer('cities', FINEST, cityPoints()),
  ];
}

function polygon(coordinates: Position[][]): Shape {
  return { type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates } };
}

function plainLine(coordinates: Position[]): Shape {
  return { type: 'Feature', properties: null, geometry: { type: 'LineString', coordinates } };
}

function borderLines(borders: Record<BoundaryKind, Position[][]>): Shape[] {
  return (['border', 'disputed'] as const).flatMap((kind) => borders[kind].map((line): Shape => ({ ...plainLine(line), properties: { kind } })));
}

function countryPoints(...of: Parameters<typeof countryLabels>): LabelPoint[] {
  return countryLabels(...of).map(({ at, iso, rank, minzoom }) => ({ at, minzoom, tags: { iso, rank } }));
}

function cityPoints(): LabelPoint[] {
  return orientationCities().map(({ id, at, name, translated, rank, capital, minzoom }) => ({
    id,
    at,
    minzoom,
    tags: { name, ...translated, rank, minzoom, ...(capital ? { capital } : {}) },
  }));
}
