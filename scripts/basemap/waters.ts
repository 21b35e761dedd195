import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Waters } from './atlas.ts';
import { type Box, boxOf, inBox, inPolygon, type PolygonRings } from './geometry.ts';
import { smoothLine } from './smooth.ts';

/** Degrees; the waters come on a grid of 0.036° by 0.018°. */
const REACH = 0.06;

/** Lakes that lie in the land; the Caspian is sea already, and a second, coarser shore would show beside the first. */
export function lakesOf(waters: Waters, land: readonly PolygonRings[]): Position[][][] {
  const parts = land.map((polygon): LandPart => ({ polygon, box: boxOf(polygon[0] ?? []) }));
  return feature(waters, waters.objects.lakes)
    .features.flatMap(({ geometry }) => {
      if (geometry.type === 'Polygon') return [geometry.coordinates];
      return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
    })
    .filter(([shore = []]) => liesInLand(shore, parts))
    .map((rings) => rings.map((ring) => smoothLine(ring, REACH)));
}

export function riversOf(waters: Waters): Position[][] {
  return feature(waters, waters.objects.rivers).features.flatMap(({ geometry }) => {
    if (geometry.type === 'LineString') return [smoothLine(geometry.coordinates, REACH)];
    return geometry.type === 'MultiLineString' ? geometry.coordinates.map((line) => smoothLine(line, REACH)) : [];
  });
}

type LandPart = { readonly polygon: PolygonRings; readonly box: Box };

/** Of a lake's shore nearly every point stands on land; that of a sea strays to both sides of the atlas's coast. */
function liesInLand(shore: readonly Position[], land: readonly LandPart[]): boolean {
  const step = Math.max(1, Math.floor(shore.length / 6));
  const sample = shore.filter((_, i) => i % step === 0);
  const dry = sample.filter((point) => land.some(({ polygon, box }) => inBox(point, box) && inPolygon(point, polygon)));
  return dry.length > sample.length * 0.7;
}
