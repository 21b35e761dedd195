import type { GeoJSONVTFeature, GeoJSONVTTile } from '@maplibre/geojson-vt';

/** Units along a tile's side. At zoom 9, zoom 6 stretched eightfold, a unit is one CSS pixel. */
export const EXTENT = 4096;

export type TileAddress = { readonly z: number; readonly x: number; readonly y: number };

/** One named layer of the tiles: what it has to say about a tile, which may be nothing. */
export type TileLayer = {
  readonly name: string;
  readonly featuresAt: (tile: TileAddress) => readonly GeoJSONVTFeature[];
};

/**
 * The envelope that the encoder wants around features in tile units. Its type asks for features that are
 * in two stages of geojson-vt's work at once, which none can be; the encoder reads the later stage.
 */
export function envelope({ z, x, y }: TileAddress, features: readonly GeoJSONVTFeature[]): GeoJSONVTTile {
  return { z, x, y, transformed: true, source: null, features: features as GeoJSONVTTile['features'] };
}
