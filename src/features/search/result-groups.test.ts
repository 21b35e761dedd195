import { expect, it } from 'vitest';
import type { SearchResult } from '../../domain/search/search.ts';
import { resultGroups } from './result-groups.ts';

const place = (id: string): SearchResult => ({ kind: 'place', id, matched: id });
const country = (code: string): SearchResult => ({ kind: 'country', code, matched: code });

it('keeps the best result on top, whichever kind it is', () => {
  expect(resultGroups([place('a'), country('LT'), place('b')])).toEqual([
    { kind: 'place', rows: [place('a'), place('b')] },
    { kind: 'country', rows: [country('LT')] },
  ]);
  expect(resultGroups([country('LT'), place('a')]).map((group) => group.kind)).toEqual(['country', 'place']);
});

it('has no group for nothing', () => expect(resultGroups([])).toEqual([]));
