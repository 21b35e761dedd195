import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { readWorld10m, readWorld50m } from './atlas.ts';
import { bordersOf } from './borders.ts';
import { OMITTED_AT_10M } from './boundary-lines.ts';
import { inPolygon } from './geometry.ts';
import { territoriesOf } from './political-map.ts';

describe.each([
  ['1:50m', readWorld50m, []],
  ['1:10m', readWorld10m, OMITTED_AT_10M],
] as const)('the political map at %s', (_, read, omit) => {
  const atlas = read();
  const territories = territoriesOf(atlas);
  const borders = bordersOf(atlas, territories, { omit });
  const holder = (point: Position): string[] =>
    territories
      .filter((territory) => feature(atlas, territory).geometry.coordinates.some((polygon) => inPolygon(point, polygon)))
      .map((territory) => territory.properties?.territory ?? '');
  const pointsWithin = (lines: readonly Position[][], [w, s, e, n]: readonly [number, number, number, number]): Position[] =>
    lines.flat().filter(([x = 0, y = 0]) => x > w && x < e && y > s && y < n);

  it.each([
    ['Simferopol', [34.1, 45.0]],
    ['Sevastopol', [33.62, 44.6]],
    ['Kerch', [36.3, 45.3]],
    ['Donetsk', [37.8, 48.0]],
    ['Kherson', [32.9, 46.7]],
  ])('shows %s in Ukraine', (_place, point) => {
    expect(holder(point)).toEqual(['UA']);
  });

  it('draws no line between Crimea and the rest of Ukraine', () => {
    expect(pointsWithin([...borders.border, ...borders.disputed], [32, 44, 36.6, 46.6])).toEqual([]);
  });

  it('still draws the border between Ukraine and Russia', () => {
    expect(pointsWithin(borders.border, [38, 47, 40.5, 50]).length).toBeGreaterThan(5);
  });

  it.each([
    ['North Nicosia', [33.6, 35.27], 'CY'],
    ['Hargeisa', [44.06, 9.56], 'SO'],
    ['Tiraspol', [29.6, 46.85], 'MD'],
    ['Kaliningrad', [20.6, 54.7], 'RU'],
    ['Cayenne', [-52.6, 4.3], 'FR'],
  ])('shows %s in the country that the United Nations list it in', (_place, point, country) => {
    expect(holder(point)).toEqual([country]);
  });

  it('draws no line across Cyprus', () => {
    expect(pointsWithin([...borders.border, ...borders.disputed], [32, 34.4, 34.7, 35.8])).toEqual([]);
  });

  it('dashes the line of control in Kashmir and the line between Serbia and Kosovo', () => {
    expect(pointsWithin(borders.disputed, [73.5, 33, 76, 35]).length).toBeGreaterThan(3);
    expect(pointsWithin(borders.disputed, [20, 42, 22, 43.5]).length).toBeGreaterThan(3);
    expect(pointsWithin(borders.border, [73.9, 33.2, 75.5, 34.6])).toEqual([]);
  });
});
