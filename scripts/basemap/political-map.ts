import { feature, mergeArcs } from 'topojson-client';
import type { MultiPolygon } from 'topojson-specification';
import type { Area, Atlas } from './atlas.ts';
import { inPolygon } from './geometry.ts';
import { TRANSFERS, type Transfer, territoryOf } from './territories.ts';

/** A territory in topology arcs, so that neighbours still share their border arc by arc. */
export type Territory = MultiPolygon<TerritoryProperties>;
export type TerritoryProperties = { readonly territory: string };

/** One shape per territory: polygons moved to the country they belong to, parts merged without a line between them. */
export function territoriesOf(atlas: Atlas): Territory[] {
  const parts = new Map<string, Area[]>();
  for (const area of atlas.objects.countries.geometries) {
    if (area.type !== 'Polygon' && area.type !== 'MultiPolygon') continue;
    const territory = territoryOf(area.id, area.properties?.name ?? '');
    parts.set(territory, [...(parts.get(territory) ?? []), area as Area]);
  }
  for (const transfer of TRANSFERS) move(atlas, parts, transfer);
  return [...parts].map(([territory, areas]) => ({ ...merge(atlas, areas), properties: { territory } }));
}

function arcsOf(area: Area): number[][][] {
  return area.type === 'Polygon' ? [area.arcs] : area.arcs;
}

function move(atlas: Atlas, parts: Map<string, Area[]>, { at, from, to }: Transfer): void {
  const moved: number[][][] = [];
  const giver = (parts.get(from) ?? []).map((area): Area => {
    const kept = arcsOf(area).filter((arcs) => {
      const goes = inPolygon(at, feature(atlas, { type: 'Polygon', arcs }).geometry.coordinates);
      if (goes) moved.push(arcs);
      return !goes;
    });
    return { ...area, type: 'MultiPolygon', arcs: kept };
  });
  if (moved.length === 0) return;
  parts.set(from, giver);
  parts.set(to, [...(parts.get(to) ?? []), { type: 'MultiPolygon', arcs: moved }]);
}

function merge(atlas: Atlas, areas: readonly Area[]): MultiPolygon {
  const [only] = areas;
  if (only && areas.length === 1) return { type: 'MultiPolygon', arcs: arcsOf(only) };
  return mergeArcs(atlas, [...areas]);
}
