import { describe, expect, it } from 'vitest';
import { mixed } from '../../src/picture/mixed.ts';
import { DARK_BASEMAP, LIGHT_BASEMAP } from '../../src/theme/basemap-palette.ts';
import { PALE } from '../../src/theme/thread-look.ts';
import { contrast, distance, SIGHTS } from './color-vision.ts';
import { readCuratedData } from './read.ts';

const types = readCuratedData(process.cwd()).agreementTypes.map(({ value }) => value);
const solid = types.filter((type) => type.dash === null);
const themes = [
  { name: 'light', basemap: LIGHT_BASEMAP, colorOf: (type: (typeof types)[number]) => type.color },
  { name: 'dark', basemap: DARK_BASEMAP, colorOf: (type: (typeof types)[number]) => type.colorDark },
];

describe('known values', () => {
  it('black and white are 1 apart in OKLab and 21:1 in contrast', () => {
    expect(distance('#000000', '#ffffff', 'normal')).toBeCloseTo(1, 4);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 4);
  });

  it('red and green of equal lightness nearly meet for deuteranopia', () => {
    expect(distance('#c8453c', '#5e8a2e', 'deuteranopia')).toBeLessThan(distance('#c8453c', '#5e8a2e', 'normal') / 2);
  });
});

describe.each(themes)('agreement types on the $name basemap', ({ basemap, colorOf }) => {
  it.each(SIGHTS)('solid types can be told apart with %s sight', (sight) => {
    for (const [i, a] of solid.entries()) {
      for (const b of solid.slice(i + 1)) expect(distance(colorOf(a), colorOf(b), sight), `${a.id} and ${b.id}`).toBeGreaterThanOrEqual(0.16);
    }
  });

  it('every type stands out from land and sea by 3:1', () => {
    for (const type of types) {
      for (const ground of [basemap.land, basemap.sea]) expect(contrast(colorOf(type), ground), `${type.id} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  it('a line that no document confirms still stands out from land and sea by 1.5:1', () => {
    for (const type of types) {
      for (const ground of [basemap.land, basemap.sea]) expect(contrast(mixed(colorOf(type), ground, PALE), ground), `${type.id} on ${ground}`).toBeGreaterThanOrEqual(1.5);
    }
  });

  it('types without an agreement are dashed, each in its own way', () => {
    const dashes = types.filter((type) => !type.partnership).map((type) => type.dash?.join());
    expect(new Set(dashes).size).toBe(dashes.length);
    expect(dashes).not.toContain(undefined);
  });
});
