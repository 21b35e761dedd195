import { expect, it } from 'vitest';
import { OVERVIEW, type Subject, selectionOf, subjectKey, underneath } from './subject.ts';

const place = { kind: 'place', id: 'akmene' } as const;
const link = { kind: 'link', id: 'akmene--konin' } as const;
const network = { kind: 'network', id: 'ubc' } as const;
const choiceOver = (over: typeof place | typeof link | typeof network): Subject => ({ kind: 'choice', links: ['a--b', 'a--c'], over });

it('a choice lies over what was open, which stays open under it', () => {
  expect([OVERVIEW, place, link, network].map(underneath)).toEqual([OVERVIEW, place, link, network]);
  expect(underneath(choiceOver(link))).toBe(link);
});

it('the map stresses a place or a link that is open, also under a choice, and nothing for a network or the overview', () => {
  expect([place, link, network, OVERVIEW, choiceOver(place), choiceOver(network)].map(selectionOf)).toEqual([place, link, null, null, place, null]);
});

it('another subject is another page, and the same subject the same', () => {
  const all: readonly Subject[] = [OVERVIEW, place, link, network, { kind: 'place', id: 'ubc' }, choiceOver(place), { kind: 'choice', links: ['a--b'], over: place }];
  expect(new Set(all.map(subjectKey)).size).toBe(all.length);
  expect(subjectKey({ ...place })).toBe(subjectKey(place));
  expect(subjectKey(OVERVIEW)).toBe('');
});
