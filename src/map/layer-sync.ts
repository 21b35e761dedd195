/** Brings the map's layers to what they should be, setting only what differs from last time: themes and languages switch without a new style. */
import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';

type Properties = Readonly<Record<string, unknown>>;

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Names whose values differ between two sets of properties. */
export function changed(before: Properties = {}, after: Properties = {}): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !same(before[name], after[name]));
}

const part = (layer: LayerSpecification | undefined, name: 'paint' | 'layout' | 'filter'): unknown =>
  layer !== undefined && name in layer ? (layer as unknown as Properties)[name] : undefined;

export class LayerSync {
  #known = new Map<string, LayerSpecification>();

  /** Layers as they are in the map already, for instance those of its first style. */
  adopt(layers: readonly LayerSpecification[]): void {
    for (const layer of layers) this.#known.set(layer.id, layer);
  }

  /** Adds the layers that the map lacks, in front of `before`, and changes the others. */
  apply(map: MapLibreMap, layers: readonly LayerSpecification[], before?: string): void {
    for (const layer of layers) {
      if (map.getLayer(layer.id) === undefined) map.addLayer(layer, before);
      else this.#update(map, layer);
      this.#known.set(layer.id, layer);
    }
  }

  #update(map: MapLibreMap, layer: LayerSpecification): void {
    const last = this.#known.get(layer.id);
    if (last === layer) return;
    const paint = part(layer, 'paint') as Properties | undefined;
    const layout = part(layer, 'layout') as Properties | undefined;
    for (const name of changed(part(last, 'paint') as Properties, paint)) map.setPaintProperty(layer.id, name as never, paint?.[name] as never);
    for (const name of changed(part(last, 'layout') as Properties, layout)) map.setLayoutProperty(layer.id, name as never, layout?.[name] as never);
    if (!same(part(last, 'filter'), part(layer, 'filter'))) map.setFilter(layer.id, part(layer, 'filter') as never);
  }
}
