import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { LABELLED_COUNTRIES } from '../../src/map/basemap/country-codes.ts';
import { splitPolygon } from './antimeridian.ts';
import { readWorld50m } from './atlas.ts';
import { inPolygon } from './geometry.ts';
import { countryLabels } from './label-points.ts';
import { territoriesOf } from './political-map.ts';

describe('the country labels', () => {
  const atlas = readWorld50m();
  const territories = territoriesOf(atlas);
  const labels = countryLabels(atlas, territories);
  const labelOf = (iso: string) => labels.find((label) => label.iso === iso);

  it('name every country once, with a code that the style knows', () => {
    expect(labels.map(({ iso }) => iso).sort()).toEqual([...LABELLED_COUNTRIES].sort());
    expect(new Set(LABELLED_COUNTRIES).size).toBe(labels.length);
  });

  it('stand inside their country', () => {
    const outside = labels.filter(({ iso, at }) => {
      const territory = territories.find(({ properties }) => properties?.territory === iso);
      const polygons = territory ? feature(atlas, territory).geometry.coordinates.flatMap(splitPolygon) : [];
      return !polygons.some((polygon) => inPolygon(at, polygon));
    });
    // The atlas has the Vatican as a point, which has no inside.
    expect(outside.map(({ iso }) => iso)).toEqual(['VA']);
    expect(labelOf('VA')?.at[0]).toBeCloseTo(12.44, 2);
  });

  it.each([
    ['FR', [-2, 44, 6, 50]],
    ['US', [-115, 32, -85, 47]],
    ['NO', [5, 58, 13, 64]],
    ['RU', [40, 52, 110, 66]],
    ['LT', [22, 54.5, 26, 56.3]],
  ] as const)('name %s where a reader looks for it', (iso, [w, s, e, n]) => {
    const [x = 0, y = 0] = labelOf(iso)?.at ?? [];
    expect(x > w && x < e && y > s && y < n).toBe(true);
  });

  it('show the home countries on a map of Europe and the smallest states only from near', () => {
    for (const home of ['LT', 'LV', 'UA']) expect(labelOf(home)?.minzoom).toBeLessThanOrEqual(3);
    expect(labelOf('MC')?.minzoom).toBe(6);
  });
});
