// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Place } from '../../domain/network/schema.ts';
import { networkOf } from '../../domain/testing/network-fixture.ts';
import { DARK_BASEMAP, LIGHT_BASEMAP } from '../../theme/basemap-palette.ts';
import { draws, propertyOf } from '../testing/layers.ts';
import { baseLayers, baseStyle } from './base-style.ts';
import { BASEMAP_LAYER } from './basemap-ids.ts';

const name = (iso: string, language: string): string => `${iso} in ${language}`;
const places = (count: number): readonly Place[] => networkOf([], Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, { lng: 27.33, lat: 56.51 }]))).places;
const layers = (named: readonly Place[] = [], theme: 'light' | 'dark' = 'light') => {
  const made = baseLayers({ theme, language: 'lt' }, name, named);
  return (id: string) => made.find((layer) => layer.id === id);
};

describe('the cities of the basemap', () => {
  const city = { properties: { minzoom: 4, name: 'Rēzekne' }, zoom: 5, at: [27.335, 56.512] as const };
  const twenty = { ...city, at: [27.6, 56.51] as const };

  it.each([BASEMAP_LAYER.cityDots, BASEMAP_LAYER.cityLabels])('(%s) give way to a place of the network within a few kilometres', (id) => {
    expect(draws(layers()(id), city)).toBe(true);
    expect(draws(layers(places(1))(id), city)).toBe(false);
    expect(draws(layers(places(1))(id), twenty)).toBe(true);
  });

  it('stay where the network has so many places that comparing would be slow', () => {
    expect(draws(layers(places(400))(BASEMAP_LAYER.cityLabels), city)).toBe(false);
    expect(draws(layers(places(401))(BASEMAP_LAYER.cityLabels), city)).toBe(true);
  });

  it('appear at the zoom that the tiles give them', () => {
    const later = { ...twenty, properties: { minzoom: 5.5 } };
    expect(draws(layers()(BASEMAP_LAYER.cityDots), { ...later, zoom: 5.4 })).toBe(false);
    expect(draws(layers()(BASEMAP_LAYER.cityDots), { ...later, zoom: 5.5 })).toBe(true);
    expect(draws(layers(places(1))(BASEMAP_LAYER.cityDots), { ...later, zoom: 5.4 })).toBe(false);
  });

  it('are larger where they are capitals', () => {
    const radius = (properties: object) => propertyOf(layers()(BASEMAP_LAYER.cityDots), 'circle-radius', { properties: { ...properties } });
    expect([radius({ capital: 1 }), radius({})]).toEqual([2.2, 1.7]);
    const size = (properties: object) => propertyOf(layers()(BASEMAP_LAYER.cityLabels), 'text-size', { zoom: 9, properties: { ...properties } });
    expect([size({ capital: 1 }), size({})]).toEqual([13.5, 12.5]);
  });
});

it('only cities are filtered by the places of the network', () => {
  const border = (kind: string) => ({ properties: { kind }, at: [27.335, 56.512] as const });
  expect(draws(layers(places(1))(BASEMAP_LAYER.borders), border('border'))).toBe(true);
  expect(draws(layers(places(1))(BASEMAP_LAYER.borders), border('disputed'))).toBe(false);
  expect(draws(layers(places(1))(BASEMAP_LAYER.disputedBorders), border('disputed'))).toBe(true);
});

it('countries are named in the language of the page', () => {
  expect(propertyOf(layers()(BASEMAP_LAYER.countryLabels), 'text-field', { properties: { iso: 'LV' } })).toBe('LV in lt');
  expect(propertyOf(layers()(BASEMAP_LAYER.countryLabels), 'text-field', { properties: { iso: 'XX' } })).toBe('');
});

it('a large country has larger letters than a small one, and all of them fade where towns are looked at', () => {
  const size = (rank: number) => Number(propertyOf(layers()(BASEMAP_LAYER.countryLabels), 'text-size', { zoom: 6, properties: { rank } }));
  expect([size(1), size(50), size(200)]).toEqual([16, 14.5, 13]);
  const opacity = (zoom: number) => propertyOf(layers()(BASEMAP_LAYER.countryLabels), 'text-opacity', { zoom });
  expect([opacity(6), opacity(7.2)]).toEqual([1, 0]);
});

it('land, sea and labels have the colours of the theme', () => {
  for (const [theme, palette] of [
    ['light', LIGHT_BASEMAP],
    ['dark', DARK_BASEMAP],
  ] as const) {
    const layer = layers([], theme);
    expect(propertyOf(layer(BASEMAP_LAYER.sea), 'background-color')).toBe(palette.sea);
    expect(propertyOf(layer(BASEMAP_LAYER.land), 'fill-color')).toBe(palette.land);
    expect(propertyOf(layer(BASEMAP_LAYER.cityLabels), 'text-color')).toBe(palette.cityLabel);
  }
});

it('the first style has the projection of the picture and looks for its tiles beside the page', () => {
  document.head.innerHTML = '<base href="https://example.org/atlas/">';
  const picture = { theme: 'dark', language: 'lt', projection: 'globe' } as never;
  const style = baseStyle(picture, { basemapUrl: 'basemap/', countryName: name });
  expect(style.projection).toEqual({ type: 'globe' });
  expect(Object.values(style.sources)).toMatchObject([{ type: 'vector', tiles: ['https://example.org/atlas/basemap/{z}/{x}/{y}.pbf'] }]);
  expect(style.layers).toEqual(baseLayers(picture, name, []));
});
