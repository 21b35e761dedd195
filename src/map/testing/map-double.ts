/** A double of MapLibre's map for tests: a flat map of so many pixels to a degree, which keeps what it is told. */
import type { Map as MapLibreMap } from 'maplibre-gl';

interface Layer {
  readonly id: string;
  readonly type?: string;
}

export interface MapDouble {
  readonly map: MapLibreMap;
  readonly container: HTMLElement;
  /** Fires an event of MapLibre. */
  fire(name: string, event?: object): void;
  /** Calls of methods that change what is shown or where, as `name argument argument`. */
  readonly calls: string[];
  /** Ids of the layers, from the bottom up. */
  readonly layers: string[];
  /** The layers as they were added, by id. */
  readonly added: ReadonlyMap<string, unknown>;
  camera: { zoom: number; lng: number; lat: number };
  moving: boolean;
  /** What `queryRenderedFeatures` finds: ids of places whose names stand there. */
  named: string[];
}

const PIXELS_PER_DEGREE = 10;

type Handler = (event: object) => void;

/** `center` is in the middle of a window of `width` by `height` CSS pixels. */
export function mapDouble({ width = 1000, height = 500, lng = 0, lat = 0 } = {}): MapDouble {
  const handlers = new Map<string, Set<Handler>>();
  const layers: string[] = [];
  const added = new Map<string, unknown>();
  const sources = new Set<string>();
  const calls: string[] = [];
  const container = document.createElement('div');
  const canvas = document.createElement('canvas');
  container.append(canvas);
  Object.defineProperties(container, { clientWidth: { value: width }, clientHeight: { value: height } });
  const called = (...parts: unknown[]): void => {
    calls.push(parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' '));
  };
  const double: MapDouble = {
    container,
    calls,
    layers,
    added,
    camera: { zoom: 3, lng, lat },
    moving: false,
    named: [],
    fire: (name, event = {}) => {
      for (const handler of [...(handlers.get(name) ?? [])]) handler(event);
    },
    map: null as unknown as MapLibreMap,
  };
  const west = (): number => double.camera.lng - width / 2 / PIXELS_PER_DEGREE;
  const north = (): number => double.camera.lat + height / 2 / PIXELS_PER_DEGREE;
  const asPair = (at: unknown): [number, number] => (Array.isArray(at) ? [at[0], at[1]] : [(at as { lng: number }).lng, (at as { lat: number }).lat]);
  const map = {
    on: (name: string, handler: Handler) => handlers.set(name, (handlers.get(name) ?? new Set()).add(handler)),
    off: (name: string, handler: Handler) => handlers.get(name)?.delete(handler),
    getContainer: () => container,
    getCanvas: () => canvas,
    getCanvasContainer: () => container,
    getCenter: () => ({ wrap: () => ({ lng: double.camera.lng, lat: double.camera.lat }) }),
    getZoom: () => double.camera.zoom,
    getBounds: () => ({
      getWest: west,
      getEast: () => west() + width / PIXELS_PER_DEGREE,
      getNorth: north,
      getSouth: () => north() - height / PIXELS_PER_DEGREE,
    }),
    isMoving: () => double.moving,
    loaded: () => true,
    project: (at: unknown) => {
      const [x, y] = asPair(at);
      return { x: (x - west()) * PIXELS_PER_DEGREE, y: (north() - y) * PIXELS_PER_DEGREE };
    },
    unproject: ([x, y]: [number, number]) => ({ lng: west() + x / PIXELS_PER_DEGREE, lat: north() - y / PIXELS_PER_DEGREE }),
    queryRenderedFeatures: (_at: unknown, { layers: asked }: { readonly layers: readonly string[] }) =>
      asked.length === 0 ? [] : double.named.map((id) => ({ properties: { id } })),
    getLayer: (id: string) => (layers.includes(id) ? {} : undefined),
    addLayer: (layer: Layer, before?: string) => {
      const { id } = layer;
      added.set(id, layer);
      called('addLayer', id, before ?? '');
      layers.splice(before === undefined ? layers.length : layers.indexOf(before), 0, id);
    },
    removeLayer: (id: string) => layers.splice(layers.indexOf(id), 1),
    getSource: (id: string) => (sources.has(id) ? { setData: (data: unknown) => called('setData', data), updateData: (data: unknown) => called('updateData', data) } : undefined),
    addSource: (id: string) => sources.add(id),
    removeSource: (id: string) => sources.delete(id),
    hasImage: () => true,
    addImage: () => undefined,
    setPaintProperty: (...all: unknown[]) => called('setPaintProperty', ...all),
    setLayoutProperty: (...all: unknown[]) => called('setLayoutProperty', ...all),
    setFilter: (...all: unknown[]) => called('setFilter', ...all),
    setProjection: (...all: unknown[]) => called('setProjection', ...all),
    setFeatureState: ({ id }: { readonly id: number }, state: unknown) => called('setFeatureState', id, state),
    triggerRepaint: () => undefined,
    stop: () => called('stop'),
    remove: () => called('remove'),
    easeTo: (...all: unknown[]) => called('easeTo', ...all),
    fitBounds: (...all: unknown[]) => called('fitBounds', ...all),
    jumpTo: ({ zoom, center }: { readonly zoom: number; readonly center: readonly [number, number] }) => {
      double.camera = { zoom, lng: center[0], lat: center[1] };
      double.fire('moveend');
    },
  };
  return Object.assign(double, { map: map as unknown as MapLibreMap });
}
