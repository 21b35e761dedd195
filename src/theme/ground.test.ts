import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DARK_BASEMAP, LIGHT_BASEMAP } from './basemap-palette.ts';
import { GROUND } from './ground.ts';
import { DARK_MAP, LIGHT_MAP } from './map-palette.ts';

const css = readFileSync('src/theme/tokens.css', 'utf8');
const block = (selector: string): string => css.slice(css.indexOf(`${selector} {\n  color-scheme`)).split('}')[0] ?? '';

describe.each([
  ['light', ':root', LIGHT_MAP, LIGHT_BASEMAP],
  ['dark', ':root[data-theme="dark"]', DARK_MAP, DARK_BASEMAP],
] as const)('the %s ground', (theme, selector, map, basemap) => {
  const { paper, sea } = GROUND[theme];

  it('is the same in the page as on the map', () => {
    expect(block(selector)).toContain(`--paper: ${paper};`);
    expect(block(selector)).toContain(`--sea: ${sea};`);
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
