import { describe, expect, it } from 'vitest';
import { type Box, boxHolds, countryBox } from './country-box.ts';

const inside = (country: string, lng: number, lat: number): boolean => boxHolds(countryBox(country) as Box, lng, lat);

describe('the box of a country', () => {
  it.each([
    ['LT', 22.9, 56.3],
    ['NO', 8.77, 58.46],
    ['JP', 141.9, 42.58],
    ['UA', 34.1, 45],
    ['IS', -21.4, 63.86],
  ])('of %s holds its towns', (country, lng, lat) => expect(inside(country, lng, lat)).toBe(true));

  it.each([
    ['LT', 25.4, 59],
    ['LV', 22.9, 52],
    ['DE', 25, 51],
    ['JP', 42.58, 141.9],
  ])('of %s leaves out what lies far beyond its border', (country, lng, lat) => expect(inside(country, lng, lat)).toBe(false));

  it('does not exist for a code without a city', () => expect(['QQ', '', 'lt', '__proto__'].map(countryBox)).toEqual([null, null, null, null]));
});

describe('boxHolds', () => {
  const box: Box = { west: 20, south: 50, east: 25, north: 55 };
  it('includes its edges and nothing beyond', () => {
    expect([boxHolds(box, 20, 50), boxHolds(box, 25, 55), boxHolds(box, 22, 52)]).toEqual([true, true, true]);
    expect([boxHolds(box, 19.9, 52), boxHolds(box, 25.1, 52), boxHolds(box, 22, 49.9), boxHolds(box, 22, 55.1)]).toEqual([false, false, false, false]);
    expect([boxHolds(box, Number.NaN, 52), boxHolds(box, 22, Number.NaN)]).toEqual([false, false]);
  });
});
