import { describe, expect, it } from 'vitest';
import { endOfYear } from '../network/date.ts';
import { indexOf, link } from '../testing/network-fixture.ts';
import { certaintyOf } from './certainty.ts';

const sureOf = (extra: object, stages = 'agreement 1994') => {
  const base = link('rezekne--arendal', stages);
  const [first] = indexOf([{ ...base, ...extra }]).links;
  if (first === undefined) throw new Error('the fixture made no link');
  return certaintyOf(first);
};

describe('how sure a link is', () => {
  it('a term until 2015 is not over at the end of 2015, and is over in 2016', () => {
    const { termOver } = sureOf({ termEnds: '2015' });
    expect(endOfYear(2015)).toBeLessThan(termOver);
    expect(2016).toBeGreaterThanOrEqual(termOver);
  });

  it('a link confirmed in August 2011 counts as confirmed for all of 2011 and not for 2012', () => {
    const { unconfirmedFrom } = sureOf({ attested: { source: 'document', date: '2011-08-12' } });
    expect(endOfYear(2011)).toBeLessThan(unconfirmedFrom);
    expect(2012).toBeGreaterThanOrEqual(unconfirmedFrom);
  });

  it('without a stated term or a confirmation it is never marked', () => {
    const { attested: _, ...rest } = link('rezekne--arendal', 'agreement 1994');
    const [first] = indexOf([rest]).links;
    if (first === undefined) throw new Error('the fixture made no link');
    expect(certaintyOf(first)).toEqual({ termOver: Number.POSITIVE_INFINITY, unconfirmedFrom: Number.POSITIVE_INFINITY, knownBy: Number.NEGATIVE_INFINITY });
  });
});
