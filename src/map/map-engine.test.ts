// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_HIGHLIGHT } from '../domain/choose/highlight.ts';
import { NO_FILTERS } from '../domain/choose/view.ts';
import type { Camera } from '../domain/geo/focus.ts';
import { indexOf, link } from '../domain/testing/network-fixture.ts';
import { MapEngine } from './map-engine.ts';
import type { MapEngineOptions, MapFailure, MapPicture } from './map-types.ts';
import { Scene } from './scene.ts';
import { type MapDouble, mapDouble } from './testing/map-double.ts';

const { maplibre, made } = vi.hoisted(() => ({ maplibre: { error: null as ((event: object) => void) | null }, made: { map: null as unknown, error: null as unknown } }));
vi.mock('./create-map.ts', () => ({
  createMap: () => {
    if (made.error !== null) throw made.error;
    return made.map;
  },
}));
vi.mock('maplibre-gl', () => ({
  GPUInitializationError: class extends Error {},
  getGlobalDispatcher: () => ({
    on: (_name: string, listener: (event: object) => void) => {
      maplibre.error = listener;
    },
    off: () => {
      maplibre.error = null;
    },
    broadcast: () => new Promise(() => undefined),
  }),
}));

const picture: MapPicture = { moment: 2001, reading: 'so-far', filters: NO_FILTERS, selection: null, language: 'en', theme: 'light', projection: 'mercator', growth: false };
const index = indexOf([link('a--b', 'treaty 2000')]);
const elsewhere = indexOf([link('c--d', 'treaty 2000')], { c: { lng: 100, lat: 10 }, d: { lng: 110, lat: 10 } });

let double: MapDouble;
beforeEach(() => {
  vi.useFakeTimers();
  double = mapDouble();
  Object.assign(made, { map: double.map, error: null });
  Object.defineProperty(document, 'fonts', { configurable: true, value: { load: async () => [] } });
});
afterEach(() => {
  vi.useRealTimers();
});

function engine(change: Partial<MapEngineOptions> = {}) {
  const told = { cameras: [] as Camera[], failures: [] as MapFailure[], visible: [] as (readonly string[])[], words: [] as string[] };
  const created = MapEngine.create({
    container: double.container,
    index: null,
    picture,
    basemapUrl: '/basemap',
    camera: null,
    reducedMotion: () => true,
    insets: () => ({ top: 0, right: 0, bottom: 0, left: 0 }),
    describe: () => '',
    countryName: (iso) => iso,
    words: () => ({}),
    on: {
      select: () => undefined,
      ready: () => undefined,
      visiblePlaces: (ids) => told.visible.push(ids),
      farOut: () => undefined,
      lost: () => undefined,
      restored: () => undefined,
      cameraMoved: (camera) => told.cameras.push(camera),
      failed: (failure) => told.failures.push(failure),
    },
    ...change,
  });
  return {
    ...told,
    created,
    engine: created as MapEngine,
    frames: () => double.calls.filter((call) => call.startsWith('fitBounds')).length,
    busy: () => double.container.getAttribute('aria-busy'),
  };
}

describe('a map that cannot be made', () => {
  it('says so, and is not busy for ever', async () => {
    const { GPUInitializationError } = await import('maplibre-gl');
    made.error = new (GPUInitializationError as unknown as new () => Error)();
    const { created, failures, busy } = engine();
    expect([created, failures.map(({ reason }) => reason), busy()]).toEqual([null, ['graphics'], 'false']);
    made.error = new Error('anything else');
    expect(engine().failures.map(({ reason, cause }) => [reason, cause])).toEqual([['unknown', made.error]]);
  });

  it('says so once when its worker does not come', () => {
    const { failures, busy } = engine();
    expect(busy()).toBe('true');
    maplibre.error?.({ error: new Error('404') });
    maplibre.error?.({ error: new Error('404') });
    expect([failures.map(({ reason }) => reason), busy()]).toEqual([['worker'], 'false']);
  });

  it('has nothing to say after it is gone', () => {
    const { engine: made, failures } = engine();
    made.destroy();
    vi.advanceTimersByTime(1e6);
    expect([failures, double.calls.at(-1)]).toEqual([[], 'remove']);
  });
});

describe('a network', () => {
  it('is framed when it comes, and so is the next one', () => {
    const { engine: made, frames } = engine();
    made.setNetwork(index);
    made.setNetwork(elsewhere);
    expect(frames()).toBe(2);
  });

  it('that is drawn already is not made a second time', () => {
    const { engine: made, frames } = engine({ index });
    double.fire('style.load');
    const layers = [...double.added.values()];
    made.setNetwork(index);
    expect([...double.added.values()]).toEqual(layers);
    expect(frames()).toBe(1);
  });

  it('does not move a camera that was given, but the next network does', () => {
    const { engine: made, frames } = engine({ camera: { zoom: 5, lng: 24, lat: 57 } });
    made.setNetwork(index);
    expect(frames()).toBe(0);
    made.setNetwork(elsewhere);
    expect(frames()).toBe(1);
  });

  it('does not move a camera that was put somewhere before the data came', () => {
    const { engine: made, frames } = engine();
    made.moveTo({ zoom: 5, lng: 24, lat: 57 });
    made.setNetwork(index);
    expect(frames()).toBe(0);
  });

  it('has the places in sight told after a rest, and not after the map is gone', () => {
    const { engine: made, visible } = engine({ index });
    double.camera = { zoom: 3, lng: 20, lat: 50 };
    double.fire('moveend');
    double.fire('moveend');
    vi.advanceTimersByTime(1000);
    expect(visible).toEqual([['a', 'b']]);
    double.fire('moveend');
    made.destroy();
    vi.advanceTimersByTime(1000);
    expect(visible).toHaveLength(1);
  });
});

describe('the camera', () => {
  it('goes where it is put at once, and tells it', () => {
    const { engine: made, cameras } = engine({ index });
    made.moveTo({ zoom: 99, lng: 24, lat: 57 });
    expect(cameras).toEqual([{ zoom: 9, lng: 24, lat: 57 }]);
  });

  it('frames nothing where there is nothing to see', () => {
    const { engine: made, frames } = engine();
    made.frame({ kind: 'all' });
    made.setNetwork(index);
    made.frame({ kind: 'place', id: 'nowhere' });
    expect(frames()).toBe(1);
    made.frame({ kind: 'place', id: 'a' });
    expect(frames()).toBe(2);
  });
});

it('what the map calls its controls changes with the language alone', () => {
  const words = vi.fn(() => ({ 'Map.Title': 'Žemėlapis' }));
  const { engine: made } = engine({ words });
  double.map.getCanvas().classList.add('maplibregl-canvas');
  made.show({ ...picture, moment: 2002 });
  expect(words).not.toHaveBeenCalled();
  made.show({ ...picture, language: 'lt' });
  expect(double.map.getCanvas().getAttribute('aria-label')).toBe('Žemėlapis');
});

it('a click on nothing selects nothing, before and after the data have come', () => {
  const select = vi.fn();
  const { on } = { on: { select, ready: vi.fn(), visiblePlaces: vi.fn(), farOut: vi.fn(), lost: vi.fn(), restored: vi.fn(), cameraMoved: vi.fn(), failed: vi.fn() } };
  const { engine: made } = engine({ on });
  double.fire('click', { point: { x: 1, y: 1 } });
  made.setNetwork(index);
  double.fire('click', { point: { x: 1, y: 1 } });
  expect(select.mock.calls).toEqual([[null], [null]]);
  double.fire('webglcontextlost');
  double.fire('webglcontextrestored');
  expect([on.lost.mock.calls.length, on.restored.mock.calls.length]).toEqual([1, 1]);
});

describe('what is pointed at elsewhere on the page', () => {
  it('is lit as what the pointer is on would be, and no more when nothing is pointed at', () => {
    const shown: unknown[] = [];
    const spy = vi.spyOn(Scene.prototype, 'highlight').mockImplementation((what) => void shown.push(what));
    const { created } = engine({ index });
    const what = { places: ['a'], links: ['a--b'] };
    created?.highlight(what);
    created?.highlight({ ...what });
    created?.highlight(null);
    spy.mockRestore();
    expect(shown).toEqual([what, NO_HIGHLIGHT]);
  });
});
