import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfYear, yearOf } from '../network/date.ts';
import { FRAMES_A_SECOND, filmPlan } from './film.ts';
import { type Pace, paceOf } from './pace.ts';
import { SPEEDS } from './replay.ts';

const pace = paceOf({ from: 1991, to: 2022 }, [1992.5, 1999.1, 1999.2, 2004.9, 2021]);
const momentsOf = ({ frames, momentAt }: ReturnType<typeof filmPlan>) => Array.from({ length: frames }, (_, i) => momentAt(i));

const paces = fc
  .record({ from: fc.integer({ min: 1900, max: 2020 }), years: fc.integer({ min: 0, max: 90 }), news: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 40 }) })
  .map(
    ({ from, years, news }): Pace =>
      paceOf(
        { from, to: from + years },
        news.map((share) => from + share * (years + 1)),
      ),
  );

describe('a film', () => {
  it('begins with the first day of its first year and stands still at the end of the last', () => {
    const moments = momentsOf(filmPlan(pace, { from: null, speed: 1, byYear: false }));
    expect(moments[0]).toBe(1991);
    expect(new Set(moments.slice(-2 * FRAMES_A_SECOND))).toEqual(new Set([endOfYear(2022)]));
  });

  it('takes as long as the replay at its speed, and a few seconds for its first and last picture', () => {
    for (const speed of SPEEDS) expect(filmPlan(pace, { from: null, speed, byYear: false }).seconds).toBeCloseTo(pace.length / speed + 3.5, 1);
  });

  it('shows every year, never goes back, and never leaves its years', () => {
    fc.assert(
      fc.property(paces, fc.constantFrom(...SPEEDS), fc.boolean(), (any, speed, byYear) => {
        const plan = filmPlan(any, { from: null, speed, byYear });
        const moments = momentsOf(plan);
        expect(plan.seconds).toBe(plan.frames / FRAMES_A_SECOND);
        expect(moments).toEqual(moments.toSorted((a, b) => a - b));
        const years = [...new Set(moments.map(yearOf))];
        expect(years).toEqual(Array.from({ length: any.extent.to - any.extent.from + 1 }, (_, i) => any.extent.from + i));
      }),
    );
  });

  it('from the year shown begins with its first day, so that what happened in it is seen', () => {
    expect(filmPlan(pace, { from: 2004, speed: 4, byYear: false }).momentAt(0)).toBe(2004);
    expect(filmPlan(pace, { from: 1850, speed: 4, byYear: false }).momentAt(0)).toBe(1991);
  });

  it('year by year stands at the end of each, all alike long', () => {
    const moments = momentsOf(filmPlan(pace, { from: 2018, speed: 1, byYear: true }));
    expect([...new Set(moments)]).toEqual([2018, 2019, 2020, 2021, 2022].map(endOfYear));
    const count = (year: number) => moments.filter((moment) => moment === endOfYear(year)).length;
    expect(Math.abs(count(2019) - count(2020))).toBeLessThanOrEqual(1);
  });
});
