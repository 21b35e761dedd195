import { describe, expect, it } from 'vitest';
import { LIGHT_BASEMAP } from '../../theme/basemap-palette.ts';
import { LABEL_FONT } from '../label-font.ts';
import { propertyOf } from '../testing/layers.ts';
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
  it('leaves out cities at points that bring a name of their own', () => {
    expect(JSON.stringify(cityFilter([[27.33, 56.5]]))).toContain('[[27.33,56.5]]');
    expect(JSON.stringify(cityFilter())).not.toContain('distance');
  });
});
