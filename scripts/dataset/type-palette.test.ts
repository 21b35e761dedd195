import { describe, expect, it } from 'vitest';
import { DARK_BASEMAP, LIGHT_BASEMAP } from '../../src/theme/basemap-palette.ts';
import { TYPE_PALETTE } from '../../src/theme/type-palette.ts';
import { contrast, distance, SIGHTS } from './color-vision.ts';
import { readCuratedData } from './read.ts';

describe.each([
  { name: 'light', basemap: LIGHT_BASEMAP, key: 'color' as const },
  { name: 'dark', basemap: DARK_BASEMAP, key: 'colorDark' as const },
])('the eight colours for types without one, on the $name basemap', ({ basemap, key }) => {
  it.each(SIGHTS)('can be told apart with %s sight', (sight) => {
    for (const [i, a] of TYPE_PALETTE.entries()) {
      for (const b of TYPE_PALETTE.slice(i + 1)) expect(distance(a[key], b[key], sight), `${a[key]} and ${b[key]}`).toBeGreaterThanOrEqual(0.1);
    }
  });

  it('stand out from land and sea by 3:1', () => {
    for (const color of TYPE_PALETTE) for (const ground of [basemap.land, basemap.sea]) expect(contrast(color[key], ground)).toBeGreaterThanOrEqual(3);
  });

  it('hold those of the curated types, so that a type of ours beside others has its own colour', () => {
    const solid = readCuratedData(process.cwd()).agreementTypes.filter(({ value }) => value.dash === null);
    const pairs = TYPE_PALETTE.map(({ color, colorDark }) => `${color} ${colorDark}`);
    for (const { value } of solid) expect(pairs).toContain(`${value.color} ${value.colorDark}`);
  });
});
