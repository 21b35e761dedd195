/** What MapLibre would make of a layer for a feature, worked out by its own expressions: for tests of layers as data. */
import { createExpression, type FilterSpecification, featureFilter, isExpression, latest, type StylePropertySpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';

export interface Looked {
  readonly zoom?: number;
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Longitude and latitude in degrees, for filters by distance. */
  readonly at?: readonly [number, number];
}

/** A tile of zoom 12, fine enough for metres, and a point's coordinates in it, of 8,192 to a tile. */
function inTile([lng, lat]: readonly [number, number]) {
  const [x, y] = [lng / 360 + 0.5, 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)].map((world) => world * 2 ** 12) as [number, number];
  const tile = { z: 12, x: Math.floor(x), y: Math.floor(y) };
  return { tile, point: { x: (x - tile.x) * 8192, y: (y - tile.y) * 8192 } };
}

function looked({ properties = {}, at = [0, 0] }: Looked) {
  const { tile, point } = inTile(at);
  return { feature: { type: 1 as const, properties: { ...properties }, geometry: [[point]] }, tile: tile as never };
}

/** Whether the layer draws the feature. */
export function draws(layer: LayerSpecification | undefined, look: Looked): boolean {
  if (layer === undefined) throw new Error('there is no such layer');
  const { feature, tile } = looked(look);
  const filter = 'filter' in layer ? (layer.filter as FilterSpecification) : undefined;
  return featureFilter(filter, `${layer.id}.filter`).filter({ zoom: look.zoom ?? 3 }, feature as never, tile);
}

/** A property's value for the feature, with the type that the style specification gives it. */
export function propertyOf(layer: LayerSpecification | undefined, name: string, look: Looked = {}): unknown {
  if (layer === undefined) throw new Error('there is no such layer');
  const part = name in ((layer.paint as object | undefined) ?? {}) ? 'paint' : 'layout';
  const raw = (layer[part] as Readonly<Record<string, unknown>> | undefined)?.[name];
  if (!isExpression(raw)) return raw;
  const spec = (latest as unknown as Readonly<Record<string, Readonly<Record<string, StylePropertySpecification>>>>)[`${part}_${layer.type}`]?.[name];
  const made = createExpression(raw, `${layer.id}.${name}`, spec ?? null);
  if (made.result === 'error') throw new Error(`${layer.id} ${name}: ${made.value.map(({ message }) => message).join(', ')}`);
  const { feature, tile } = looked(look);
  const value: unknown = made.value.evaluateWithoutErrorHandling({ zoom: look.zoom ?? 3 }, feature as never, {}, tile);
  // Colours, formatted texts: as a person would write them.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? String(value) : value;
}
