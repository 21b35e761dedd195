import { describe, expect, it } from 'vitest';
import { LIGHT_BASEMAP } from '../../theme/basemap-palette.ts';
import { LABEL_FONT } from '../label-font.ts';
import { draws, propertyOf } from '../testing/layers.ts';
import { basemapLayers, basemapSource } from './basemap.ts';
import { BASEMAP_LAYER } from './basemap-ids.ts';
import { cityFilter, countryNameField } from './basemap-labels.ts';

describe('the basemap layers', () => {
  const layers = basemapLayers(LIGHT_BASEMAP, (iso) => `name of ${iso}`, 'uk');

  it('are those whose ids are exported, from the bottom up', () => {
    expect(layers.map(({ id }) => id)).toEqual(Object.values(BASEMAP_LAYER));
  });

  it('draw every label in the font that ships with the site', () => {
    const fonts = layers.flatMap((layer) => (layer.type === 'symbol' ? [layer.layout?.['text-font']] : []));
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toEqual(LABEL_FONT);
  });

  it('quote font names that are no CSS identifiers, or the canvas would ignore the whole font', () => {
    for (const name of LABEL_FONT) expect(name).toMatch(/^(".*"|[A-Za-z][\w-]*)$/);
  });
});

it('a city is named in the language of the page where it has such a name', () => {
  const labels = basemapLayers(LIGHT_BASEMAP, () => '', 'uk').find(({ id }) => id === BASEMAP_LAYER.cityLabels);
  const name = (properties: Readonly<Record<string, string>>) => propertyOf(labels, 'text-field', { zoom: 5, properties: { ...properties } });
  expect(name({ name: 'Vienna', 'name-lt': 'Viena', 'name-uk': 'Відень' })).toBe('Відень');
  expect(name({ name: 'Graz' })).toBe('Graz');
});

describe('the basemap source', () => {
  it('asks for plain files beside the site', () => {
    expect(basemapSource('https://example.org/atlas/basemap').tiles).toEqual(['https://example.org/atlas/basemap/{z}/{x}/{y}.pbf']);
  });
});

describe('the country names', () => {
  it('are looked up by code, and a country without a name stays unnamed', () => {
    const field = countryNameField((iso) => (iso === 'LT' ? 'Lietuva' : undefined)) as readonly unknown[];
    expect(field[field.indexOf('LT') + 1]).toBe('Lietuva');
    expect(field[field.indexOf('LV') + 1]).toBe('');
    expect(field.at(-1)).toBe('');
  });
});

describe('the city filter', () => {
  const layer = (named: Parameters<typeof cityFilter>[0]) => {
    const labels = basemapLayers(LIGHT_BASEMAP, () => '', 'uk').find(({ id }) => id === BASEMAP_LAYER.cityLabels);
    return { ...labels, filter: cityFilter(named) } as typeof labels;
  };
  const shows = (named: Parameters<typeof cityFilter>[0], at: readonly [number, number], zoom = 5) => draws(layer(named), { zoom, properties: { minzoom: 4 }, at });

  it('leaves out cities within six kilometres of a point that brings a name of its own, and no others', () => {
    const rezekne = [27.33, 56.5] as const;
    const north = (kilometres: number) => [27.33, 56.5 + kilometres / 111.2] as const;
    expect([0, 5, 7].map((kilometres) => shows([rezekne], north(kilometres)))).toEqual([false, false, true]);
    expect(shows([[20, 50], rezekne], north(1))).toBe(false);
  });

  it('leaves out none where no point brings a name, and none before the zoom at which it is due', () => {
    expect([shows([], [27.33, 56.5]), shows([], [27.33, 56.5], 3.9), shows([[0, 0]], [27.33, 56.5], 3.9)]).toEqual([true, false, false]);
  });
});

describe('the ground', () => {
  const layers = basemapLayers(LIGHT_BASEMAP, (iso) => `name of ${iso}`, 'uk');
  const layer = (id: string) => layers.find((one) => one.id === id);
  const value = (id: string, name: string, zoom: number) => propertyOf(layer(id), name, { zoom, properties: {} });

  it('takes each of its layers from the tiles’ own, down to the finest tiles there are', () => {
    const { land, rivers, lakes, borders, disputedBorders, cityDots, cityLabels, countryLabels } = BASEMAP_LAYER;
    const sources = [land, rivers, lakes, borders, disputedBorders, cityDots, cityLabels, countryLabels].map(
      (id) => (layer(id) as { readonly 'source-layer'?: string })['source-layer'],
    );
    expect(sources).toEqual(['land', 'rivers', 'lakes', 'borders', 'borders', 'cities', 'cities', 'countries']);
    expect(basemapSource('').maxzoom).toBe(6);
  });

  it('has hairlines that grow with the zoom, rivers wider than borders near by, and water of one colour', () => {
    expect([2, 9].map((zoom) => value(BASEMAP_LAYER.rivers, 'line-width', zoom))).toEqual([0.4, 1.6]);
    expect([2, 9].map((zoom) => value(BASEMAP_LAYER.borders, 'line-width', zoom))).toEqual([0.5, 1.1]);
    expect(value(BASEMAP_LAYER.lakes, 'fill-color', 5)).toBe(LIGHT_BASEMAP.sea);
    expect(value(BASEMAP_LAYER.rivers, 'line-color', 5)).toBe(LIGHT_BASEMAP.river);
  });

  it('has disputed borders dashed and in the same colour, and marks capitals', () => {
    expect([value(BASEMAP_LAYER.borders, 'line-dasharray', 5), value(BASEMAP_LAYER.disputedBorders, 'line-dasharray', 5)]).toEqual([undefined, [3, 3]]);
    expect(value(BASEMAP_LAYER.disputedBorders, 'line-color', 5)).toBe(value(BASEMAP_LAYER.borders, 'line-color', 5));
    const dot = (properties: object) => propertyOf(layer(BASEMAP_LAYER.cityDots), 'circle-color', { properties: { ...properties } });
    expect(dot({ capital: 1 })).not.toBe(dot({}));
  });

  it('names no city and draws no river before zoom 4, and no country where towns are looked at', () => {
    const zooms = [BASEMAP_LAYER.rivers, BASEMAP_LAYER.cityDots, BASEMAP_LAYER.cityLabels].map((id) => layer(id)?.minzoom);
    expect([...zooms, layer(BASEMAP_LAYER.countryLabels)?.maxzoom]).toEqual([4, 4, 4, 7.2]);
  });
});
