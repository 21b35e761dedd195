import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { GARBAGE_TIME, garbage } from '../testing/garbage.ts';
import { countryName, searchFixture } from './fixture.ts';
import { createSearch } from './search.ts';

vi.setConfig({ testTimeout: GARBAGE_TIME });

const search = createSearch(searchFixture, countryName, ['en', 'lt', 'lv', 'uk']);

const names = searchFixture.network.places.flatMap((place) => [...Object.values(place.names), ...place.aliases]);
const piece = fc.oneof(
  fc.constantFrom(...names),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('__proto__', 'constructor', '<b>', '.*', '(', '\\', '\u0000', '\uD800', '́'.repeat(50), '🏙️', 'ß'.repeat(30), '-', ',', "'", ' '),
);
const typed = fc.oneof({ weight: 20, arbitrary: fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')) }, fc.constant('Zhytomyr '.repeat(300)));

it('whatever is typed finds places and countries that exist, each once, or nothing', () => {
  garbage(typed, (query) => {
    const found = search(query, 8);
    expect(found.length).toBeLessThanOrEqual(8);
    const keys = found.map((result) => (result.kind === 'country' ? result.code : result.id));
    expect(new Set(keys).size).toBe(keys.length);
    for (const result of found) if (result.kind === 'place') expect(searchFixture.place.has(result.id)).toBe(true);
  });
});

it('a page of words pasted into the box is answered at once', () => {
  search('Zhytomyr');
  const start = performance.now();
  for (let i = 0; i < 5; i += 1) search('Zhytomyr '.repeat(500));
  expect(performance.now() - start).toBeLessThan(1000);
});
