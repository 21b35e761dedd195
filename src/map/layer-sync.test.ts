// @vitest-environment happy-dom
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { changed, LayerSync } from './layer-sync.ts';
import { mapDouble } from './testing/map-double.ts';

it('a change of theme or language touches only the properties that differ', () => {
  const before = { 'text-color': '#000', 'text-field': ['get', 'name-en'], 'text-size': 13 };
  expect(changed(before, { ...before, 'text-field': ['get', 'name-en'] })).toEqual([]);
  expect(changed(before, { ...before, 'text-color': '#fff' })).toEqual(['text-color']);
  expect(changed(before, { 'text-color': '#000', 'text-field': ['get', 'name-en'] })).toEqual(['text-size']);
  expect(changed(undefined, { 'text-size': 12 })).toEqual(['text-size']);
});

describe('the layers of the map', () => {
  const layer = (color: string, rest: object = {}): LayerSpecification =>
    ({ id: 'points', type: 'circle', source: 's', paint: { 'circle-color': color }, ...rest }) as LayerSpecification;

  it('are added where they are missing, below the one named', () => {
    const { map, layers } = mapDouble();
    const sync = new LayerSync();
    sync.apply(map, [{ id: 'top', type: 'background' }]);
    sync.apply(map, [layer('#000')], 'top');
    expect(layers).toEqual(['points', 'top']);
  });

  it('are told paint, layout and filter where these differ, and nothing else', () => {
    const { map, calls } = mapDouble();
    const sync = new LayerSync();
    sync.apply(map, [layer('#000', { layout: { visibility: 'visible' } })]);
    calls.length = 0;
    sync.apply(map, [layer('#000', { layout: { visibility: 'visible' } })]);
    expect(calls).toEqual([]);
    sync.apply(map, [layer('#fff', { layout: { visibility: 'none' }, filter: ['has', 'x'] })]);
    expect(calls).toEqual(['setPaintProperty points circle-color #fff', 'setLayoutProperty points visibility none', 'setFilter points ["has","x"]']);
    calls.length = 0;
    sync.apply(map, [layer('#fff', { layout: { visibility: 'none' } })]);
    expect(calls).toHaveLength(1);
  });

  it('that the first style brought are changed, not added again', () => {
    const { map, calls, layers } = mapDouble();
    const sync = new LayerSync();
    sync.adopt([layer('#000')]);
    layers.push('points');
    sync.apply(map, [layer('#fff')]);
    expect(calls).toEqual(['setPaintProperty points circle-color #fff']);
  });
});
