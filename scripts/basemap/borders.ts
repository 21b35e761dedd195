import type { Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import type { Atlas } from './atlas.ts';
import { type BoundaryKind, classify, DISPUTED_PAIRS, type DrawnLine, samePair } from './boundary-lines.ts';
import type { Territory, TerritoryProperties } from './political-map.ts';

type Pair = readonly [string, string];
type Options = { readonly omit?: readonly Pair[]; readonly add?: readonly DrawnLine[] };

/** The lines between territories, never the coast, by how they are drawn. */
export function bordersOf(atlas: Atlas, territories: readonly Territory[], { omit = [], add = [] }: Options = {}): Record<BoundaryKind, Position[][]> {
  const collection: GeometryCollection<TerritoryProperties> = {
    type: 'GeometryCollection',
    geometries: [...territories],
  };
  const linesWhere = (wanted: (a: string, b: string) => boolean): Position[][] =>
    mesh(atlas, collection, (a, b) => {
      const [one, other] = [nameOf(a), nameOf(b)];
      return one !== other && wanted(one, other);
    }).coordinates;

  const special = [...DISPUTED_PAIRS, ...omit];
  const settled = linesWhere((a, b) => !special.some((pair) => samePair(pair, a, b)));
  const disputed = DISPUTED_PAIRS.filter((pair) => !omit.some((omitted) => samePair(omitted, ...pair))).flatMap((pair) =>
    linesWhere((a, b) => samePair(pair, a, b)).flatMap((line) => classify(line, pair)),
  );
  const drawn: readonly DrawnLine[] = [...disputed, ...add];
  const ofKind = (kind: BoundaryKind): Position[][] => drawn.filter((line) => line.kind === kind).map(({ line }) => [...line]);
  return { border: [...settled, ...ofKind('border')], disputed: ofKind('disputed') };
}

/** `mesh` hands back the geometries it was given but forgets what their properties are. */
function nameOf(geometry: GeometryObject): string {
  return (geometry.properties as TerritoryProperties | undefined)?.territory ?? '';
}
