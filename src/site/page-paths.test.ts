import { expect, it } from 'vitest';
import { atlasPath, pagePath, relativeAddress, START } from './page-paths.ts';

it('pages lie at the addresses that people keep', () => {
  expect(pagePath('en', START)).toBe('');
  expect(pagePath('uk', START)).toBe('uk/');
  expect(pagePath('en', { kind: 'place', id: 'rezekne' })).toBe('places/rezekne/');
  expect(pagePath('lt', { kind: 'link', id: 'akmene--konin' })).toBe('lt/links/akmene--konin/');
  expect(atlasPath('lv', 'place', 'rezekne')).toBe('lv/?place=rezekne');
});

it('one page leads to another from wherever the site stands', () => {
  for (const root of ['https://atlas.example/', 'https://example.org/any/lt/path/']) {
    for (const from of ['', 'lt/', 'places/rezekne/', 'uk/links/a--b/']) {
      for (const to of ['', 'lv/', 'places/konin/', 'lt/?place=konin', 'assets/page.css']) {
        expect(new URL(relativeAddress(from, to), root + from).href).toBe(root + to);
      }
    }
  }
});
