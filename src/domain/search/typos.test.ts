import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typosBetween, typosForgiven } from './typos.ts';

describe('typos', () => {
  it.each([
    ['nothing wrong', 'konin', 'konin', 0, true],
    ['only a beginning typed', 'kon', 'konin', 0, false],
    ['a letter replaced', 'konen', 'konin', 1, true],
    ['a letter left out', 'knin', 'konin', 1, true],
    ['a letter added', 'konnin', 'konin', 1, true],
    ['two letters swapped', 'knoin', 'konin', 1, true],
    ['two typos', 'barcelnoaa', 'barcelona', 2, true],
    ['a typo in a beginning', 'dauagv', 'daugavpils', 1, false],
  ])('%s', (_what, typed, name, edits, whole) => expect(typosBetween(typed, name, 0, 2)).toEqual({ edits, whole }));

  it('are counted from the letter asked for', () => expect(typosBetween('volinsk', 'novogradvolinski', 8, 1)).toEqual({ edits: 0, whole: false }));
  it('are not forgiven beyond the limit', () => expect(typosBetween('konin', 'kaunas', 0, 2)).toBeNull());
  it('are not forgiven in short texts', () => expect([1, 3, 4, 6, 7, 11, 12, 40].map(typosForgiven)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]));

  it('are counted as by the textbook, which looks at every pair of beginnings', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (typed, name, most) => {
        const fewest = Math.min(...Array.from({ length: name.length + 1 }, (_, end) => distance(typed, name.slice(0, end))));
        expect(typosBetween(typed, name, 0, most)?.edits ?? null).toBe(fewest <= most ? fewest : null);
      }),
    );
  });
});

/** The definition of the optimal string alignment distance, by recursion. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  if (a.at(-1) === b.at(-1)) return distance(a.slice(0, -1), b.slice(0, -1));
  const plain = 1 + Math.min(distance(a.slice(0, -1), b), distance(a, b.slice(0, -1)), distance(a.slice(0, -1), b.slice(0, -1)));
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return swapped ? Math.min(plain, 1 + distance(a.slice(0, -2), b.slice(0, -2))) : plain;
}
