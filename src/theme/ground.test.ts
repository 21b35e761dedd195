import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DARK_BASEMAP, LIGHT_BASEMAP } from './basemap-palette.ts';
import { GROUND } from './ground.ts';
import { DARK_MAP, LIGHT_MAP } from './map-palette.ts';

const css = readFileSync('src/theme/tokens.css', 'utf8');

describe.each([
  ['light', LIGHT_MAP, LIGHT_BASEMAP],
  ['dark', DARK_MAP, DARK_BASEMAP],
] as const)('the %s ground', (theme, map, basemap) => {
  const { paper, sea } = GROUND[theme];

  it('is the same in the page as on the map', () => {
    const inPage = (name: string) => new RegExp(`^ {2}--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);$`, 'm').exec(css)?.[theme === 'light' ? 1 : 2];
    expect([inPage('paper'), inPage('sea')]).toEqual([paper, sea]);
  });

  it('is the land, and what parts links and names from it', () => {
    expect([basemap.land, basemap.halo, map.casing, basemap.sea]).toEqual([paper, paper, paper, sea]);
  });

  it('is what the design says', () => {
    const column = theme === 'light' ? 2 : 3;
    const cell = (name: string) => new RegExp(`^\\| \`${name}\` \\|.*$`, 'm').exec(readFileSync('docs/design.md', 'utf8'))?.[0].split('|')[column]?.trim();
    expect([cell('paper'), cell('sea')]).toEqual([paper, sea]);
  });
});
