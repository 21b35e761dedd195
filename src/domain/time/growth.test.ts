import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfYear } from '../network/date.ts';
import { GROWTH, grownBy, roomAt } from './growth.ts';
import { paceOf } from './pace.ts';

const extent = { from: 1991, to: 2022 };
const moments = fc.array(fc.double({ min: 1991, max: 2022.999, noNaN: true }), { minLength: 1, maxLength: 80 });

describe('the growth of a link', () => {
  it('takes eight tenths of a second of the clock wherever in the year it begins', () => {
    for (const formed of [2004, 2004.5, 2004.99]) {
      const pace = paceOf(extent, [formed]);
      expect(pace.secondsAt(grownBy(pace, formed)) - pace.secondsAt(formed)).toBeCloseTo(GROWTH.grow, 6);
    }
  });

  it('is over by the end of its year, whatever else happens in it', () => {
    fc.assert(
      fc.property(moments, (all) => {
        const pace = paceOf(extent, all);
        for (const formed of all) {
          const grown = grownBy(pace, formed);
          expect(grown).toBeGreaterThanOrEqual(formed - 1e-9);
          expect(grown).toBeLessThanOrEqual(Math.max(formed, endOfYear(Math.floor(formed))) + 1e-9);
        }
      }),
    );
  });

  it('leaves no room for anything to be half done at the end of the year', () => {
    fc.assert(
      fc.property(moments, (all) => {
        const pace = paceOf(extent, all);
        for (const moment of all) {
          const atRest = pace.secondsAt(endOfYear(Math.floor(moment))) - pace.secondsAt(moment);
          if (atRest > 0) expect(roomAt(pace, moment)).toBeLessThanOrEqual(atRest);
          expect(roomAt(pace, moment)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
