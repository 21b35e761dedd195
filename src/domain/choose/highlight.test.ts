import { expect, it } from 'vitest';
import { equalHighlights, isEmpty, NO_HIGHLIGHT } from './highlight.ts';

it('nothing is pointed at only where neither a place nor a link is', () => {
  expect([NO_HIGHLIGHT, { places: ['a'], links: [] }, { places: [], links: ['a--b'] }, { places: ['a'], links: ['a--b'] }].map(isEmpty)).toEqual([true, false, false, false]);
});

it('the map is told again only where other places or links are pointed at', () => {
  const one = { places: ['a', 'b'], links: ['a--b'] };
  expect(equalHighlights(one, one)).toBe(true);
  expect(equalHighlights(one, { places: ['a', 'b'], links: ['a--b'] })).toBe(true);
  const others = [
    { ...one, places: ['a', 'c'] },
    { ...one, places: ['c', 'b'] },
    { ...one, places: ['a'] },
    { ...one, places: ['a', 'b', 'c'] },
    { ...one, links: ['a--c'] },
    { ...one, links: [] },
  ];
  expect(others.map((other) => equalHighlights(one, other))).toEqual(others.map(() => false));
});
