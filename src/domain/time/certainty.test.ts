import { describe, expect, it } from 'vitest';
import { decimalYear, endOfYear } from '../network/date.ts';
import { indexOf, link } from '../testing/network-fixture.ts';
import { certaintyOf, isConfirmedAt, isTermOverAt } from './certainty.ts';

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

describe('a start known only as "not later than"', () => {
  it('is known from the day after on', () => {
    const { knownBy } = sureOf({}, 'agreement ../2016-11-11');
    expect(knownBy).toBe(decimalYear(2016, 11, 12));
  });
  it('is not that of a dated link, nor of one without any date', () => {
    expect(sureOf({}, 'agreement 2016-11-11').knownBy).toBe(Number.NEGATIVE_INFINITY);
    expect(sureOf({}, 'agreement ?').knownBy).toBe(Number.NEGATIVE_INFINITY);
    expect(sureOf({}, 'agreement ?, treaty 2016').knownBy).toBe(Number.NEGATIVE_INFINITY);
  });
  it('in words that are no date is no day', () => {
    expect(sureOf({ termEnds: 'some day' }).termOver).toBe(Number.POSITIVE_INFINITY);
  });
  it('needs no confirmation that says when', () => {
    expect(sureOf({ attested: { source: 'source', date: null } }).unconfirmedFrom).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the line of a link', () => {
  const never = Number.POSITIVE_INFINITY;

  it('has its full colour up to the last moment for which a document confirms it', () => {
    expect([isConfirmedAt({ unconfirmedFrom: 2010.0001 }, 2010), isConfirmedAt({ unconfirmedFrom: 2010 }, 2010), isConfirmedAt({ unconfirmedFrom: never }, 2010)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('has a tick once its term is over, confirmed or not', () => {
    expect([isTermOverAt({ termOver: 2010.0001 }, 2010), isTermOverAt({ termOver: 2010 }, 2010), isTermOverAt({ termOver: never }, 2010)]).toEqual([false, true, false]);
  });
});
