import { describe, expect, it } from 'vitest';
import { TYPES } from '../../domain/testing/network-fixture.ts';
import { DARK_MAP, LIGHT_MAP } from '../../theme/map-palette.ts';
import { linkPalette, rgb, typeTexels } from './link-palette.ts';
import { MOST_TYPES } from './record-layout.ts';

const [treaty] = TYPES as [(typeof TYPES)[number]];
const types = [
  { ...treaty, color: '#102030', colorDark: '#a0b0c0', dash: null },
  { ...treaty, color: '#ff8000', colorDark: '#0080ff', dash: [4, 3] as [number, number] },
];
/** Red, green and blue as the shader takes them from a word. */
const unpacked = (word = 0): readonly number[] => [word & 255, (word >> 8) & 255, (word >> 16) & 255];

describe('the colours of agreement types on the map', () => {
  it('are each under the number of its own type, in the colours of the theme', () => {
    const light = typeTexels(types, 'light');
    expect([unpacked(light[0]), unpacked(light[4])]).toEqual([
      [0x10, 0x20, 0x30],
      [0xff, 0x80, 0x00],
    ]);
    const dark = typeTexels(types, 'dark');
    expect([unpacked(dark[0]), unpacked(dark[4])]).toEqual([
      [0xa0, 0xb0, 0xc0],
      [0x00, 0x80, 0xff],
    ]);
  });

  it('come with dash and gap, and without a gap where the line is solid', () => {
    const floats = new Float32Array(typeTexels(types, 'light').buffer);
    expect([...floats.slice(1, 3)]).toEqual([1, 0]);
    expect([...floats.slice(5, 7)]).toEqual([4, 3]);
  });

  it('are as many as there are types, and at least one, for a texture cannot be empty', () => {
    expect(
      typeTexels(
        Array.from({ length: 40 }, () => treaty),
        'light',
      ),
    ).toHaveLength(160);
    expect(typeTexels([], 'light')).toHaveLength(4);
    expect(
      typeTexels(
        Array.from({ length: MOST_TYPES + 1 }, () => treaty),
        'light',
      ),
    ).toHaveLength(4 * MOST_TYPES);
  });
});

it('casing and discs have the colours of the theme', () => {
  expect(linkPalette('light')).toEqual({ u_casing: rgb(LIGHT_MAP.casing), u_ink: rgb(LIGHT_MAP.partner) });
  expect(linkPalette('dark')).toEqual({ u_casing: rgb(DARK_MAP.casing), u_ink: rgb(DARK_MAP.partner) });
  expect(rgb('#ff8000')).toEqual([1, 128 / 255, 0]);
});
