import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchForms } from './forms.ts';
import { asTyped, type Grading, typosBetween, typosForgiven, withTypos } from './matching.ts';

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
  it('are not forgiven in short texts', () => expect([1, 3, 4, 6, 7, 11, 12, 40].map(typosForgiven)).toEqual([0, 0, 0, 1, 1, 2, 3, 3]));

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

describe('a name answers what was typed', () => {
  const gradeOf = (grading: Grading, typed: string, name: string): number | null => {
    const grades = searchForms(typed).flatMap((one) => searchForms(name).flatMap((other) => grading.grade(one, other) ?? []));
    return grades.length === 0 ? null : Math.min(...grades);
  };

  it('the better, the more of it was typed: all, its beginning, the beginning of a later word; by sound a little worse than by spelling', () => {
    const grades = [
      gradeOf(asTyped, 'naujoji akmene', 'Naujoji Akmenė'),
      gradeOf(asTyped, 'naujoji akmenje', 'Naujoji Akmenė'),
      gradeOf(asTyped, 'naujo', 'Naujoji Akmenė'),
      gradeOf(asTyped, 'nauyo', 'Naujoji Akmenė'),
      gradeOf(asTyped, 'akme', 'Naujoji Akmenė'),
      gradeOf(asTyped, 'aqme', 'Naujoji Akmenė'),
      gradeOf(withTypos, 'naujoji akmenee', 'Naujoji Akmenė'),
    ];
    expect(grades).not.toContain(null);
    expect(grades.slice(0, 6)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(grades[6]).toBeGreaterThan(5);
  });

  it.each([
    ['one word of it is not there', 'naujoji konin', 'Naujoji Akmenė'],
    ['it only ends so', 'jykla', 'Naujoji Akmenė'],
    ['too few sounds are alike', 'qo', 'Konin'],
    ['it has a typo', 'koinin', 'Konin'],
  ])('not where %s', (_what, typed, name) => expect(gradeOf(asTyped, typed, name)).toBeNull());

  it('with typos the worse, the more they are, the less of the name was typed, and the later it begins', () => {
    const [whole, beginning, later, two] = [
      gradeOf(withTypos, 'valmiira', 'Valmiera'),
      gradeOf(withTypos, 'valmii', 'Valmiera'),
      gradeOf(withTypos, 'akmine', 'Naujoji Akmenė'),
      gradeOf(withTypos, 'vlamiepa', 'Valmiera'),
    ];
    expect([whole, beginning, later, two]).toEqual([10, 11, 12, 14]);
    expect(gradeOf(withTypos, 'abnin', 'Konin')).toBeNull();
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
