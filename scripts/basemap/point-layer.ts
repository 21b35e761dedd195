import type { GeoJSONVTFeature } from '@maplibre/geojson-vt';
import type { Position } from 'geojson';
import { project } from './mercator.ts';
import { EXTENT, type TileAddress, type TileLayer } from './tile-layer.ts';

export type LabelPoint = {
  readonly at: Position;
  /** In every tile from this zoom on; beyond the finest tiles the style has to look at it. */
  readonly minzoom: number;
  readonly id?: number;
  readonly tags: Readonly<Record<string, string | number | boolean>>;
};

/** A layer of points, each in exactly one tile per zoom, so that no name is drawn twice at a tile's edge. */
export function pointLayer(name: string, finest: number, points: readonly LabelPoint[]): TileLayer {
  const tiles = new Map<string, GeoJSONVTFeature[]>();
  for (const point of points) {
    const [x, y] = project(point.at);
    for (let z = Math.min(point.minzoom, finest); z <= finest; z += 1) {
      const [tileX, tileY] = [Math.floor(x * 2 ** z), Math.floor(y * 2 ** z)];
      const inside = (value: number, tile: number): number => Math.min(EXTENT - 1, Math.round((value * 2 ** z - tile) * EXTENT));
      const key = `${z}/${tileX}/${tileY}`;
      const feature: GeoJSONVTFeature = {
        type: 1,
        geometry: [[inside(x, tileX), inside(y, tileY)]],
        tags: { ...point.tags },
        ...(point.id === undefined ? {} : { id: point.id }),
      };
      tiles.set(key, [...(tiles.get(key) ?? []), feature]);
    }
  }
  return { name, featuresAt: ({ z, x, y }: TileAddress) => tiles.get(`${z}/${x}/${y}`) ?? [] };
}
