import { GeoJSONVT, type GeoJSONVTFeature, type GeoJSONVTFeatureNonPoint } from '@maplibre/geojson-vt';
import type { Feature, LineString, Polygon } from 'geojson';
import { EXTENT, type TileAddress, type TileLayer } from './tile-layer.ts';

export type Shape = Feature<Polygon | LineString>;

/** Tile units kept beyond a tile's edge, so that fills and line ends meet their continuation. */
const BUFFER = 32;

/**
 * How far a line may stray when it loses points, in tile units. A tile shown at its own zoom has eight of
 * them to a CSS pixel; the finest tiles are stretched until a unit is a pixel.
 */
export type Tolerance = number;

/** A layer of polygons or lines for the zooms given. */
export function shapeLayer(name: string, [from, to]: readonly [number, number], tolerance: Tolerance, shapes: readonly Shape[]): TileLayer {
  const index = new GeoJSONVT(
    { type: 'FeatureCollection', features: [...shapes] },
    // geojson-vt simplifies every zoom but `maxZoom`; one more than is asked of it.
    { maxZoom: to + 1, indexMaxZoom: to, indexMaxPoints: 0, tolerance, extent: EXTENT, buffer: BUFFER },
  );
  const featuresAt = ({ z, x, y }: TileAddress): readonly GeoJSONVTFeature[] => (z < from || z > to ? [] : combine(index.getTile(z, x, y)?.features ?? []));
  return { name, featuresAt };
}

/** One feature per kind of shape: thousands of islands need no header each, and draw as one. */
function combine(features: readonly GeoJSONVTFeature[]): GeoJSONVTFeature[] {
  const combined = new Map<string, GeoJSONVTFeatureNonPoint>();
  for (const feature of features) {
    if (feature.type === 1) continue;
    const key = `${feature.type} ${JSON.stringify(feature.tags)}`;
    const before = combined.get(key);
    combined.set(key, before ? { ...before, geometry: before.geometry.concat(feature.geometry) } : feature);
  }
  return [...combined.values()];
}
