import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalYear, endOfYear } from '../network/date.ts';
import type { IndexedLink } from '../network/network-index.ts';
import { arbitraryIndex } from '../testing/arbitraries.ts';
import { indexOf, link } from '../testing/network-fixture.ts';
import { isNewIn, otherEnd, stageAt, statusAt } from './link-at.ts';

const only = (...args: Parameters<typeof link>): IndexedLink => indexOf([link(...args)]).links[0] as IndexedLink;
const typeAt = (one: IndexedLink, moment: number): string => stageAt(one, moment).type.id;

describe('a link with a day', () => {
  const one = only('a--b', 'treaty 2000-06-16', { ended: '2010-05-03' });
  it.each([
    ['the day before it was signed', decimalYear(2000, 6, 15), 'not-yet'],
    ['on its day', decimalYear(2000, 6, 16), 'in-force'],
    ['at the end of that year', endOfYear(2000), 'in-force'],
    ['on its last day', decimalYear(2010, 5, 3), 'in-force'],
    ['the day after its end', decimalYear(2010, 5, 4), 'ended'],
    ['ever after', 2022, 'ended'],
  ])('%s is what its source says', (_when, moment, status) => expect(statusAt(one, moment)).toBe(status));
});

describe('a protocol of 2003 that becomes an agreement in March 2004', () => {
  const one = only('rezekne--lianozovo', 'protocol 2003, agreement 2004-03');
  it.each([
    ['end of 2002', endOfYear(2002), 'not-yet', 'protocol'],
    ['end of 2003', endOfYear(2003), 'in-force', 'protocol'],
    ['end of February 2004', decimalYear(2004, 2, 29), 'in-force', 'protocol'],
    ['1 April 2004', decimalYear(2004, 4), 'in-force', 'agreement'],
    ['end of 2004', endOfYear(2004), 'in-force', 'agreement'],
  ])('%s has its colour', (_when, moment, status, type) => {
    expect(statusAt(one, moment)).toBe(status);
    expect(typeAt(one, moment)).toBe(type);
  });

  it('changes colour at the start of the new stage, not later', () => {
    const start = one.stages[1]?.start ?? 0;
    expect(typeAt(one, start)).toBe('agreement');
    expect(typeAt(one, start - 1e-6)).toBe('protocol');
  });
});

describe('a link without a known start', () => {
  it.each(['?', '../2016-11-11'])('(%s) is undated in every year, before and after', (since) => {
    const one = only('zhytomyr--plock', `treaty ${since}`);
    expect([1991, 2016.5, 2016.9, 2022].map((moment) => statusAt(one, moment))).toEqual(Array(4).fill('undated'));
    expect(typeAt(one, 1991)).toBe('treaty');
  });

  it('stays undated when a later stage is dated, and changes its type there', () => {
    const one = only('a--b', 'contacts ?, agreement 2018-02-01');
    expect(statusAt(one, 2020)).toBe('undated');
    expect([typeAt(one, 2017), typeAt(one, 2020)]).toEqual(['contacts', 'agreement']);
  });

  it('is over once a source says that it ended', () => {
    const one = only('a--b', 'treaty ?', { ended: '2010' });
    expect([statusAt(one, endOfYear(2009)), statusAt(one, endOfYear(2010))]).toEqual(['undated', 'ended']);
  });
});

describe('a link that ended in a year', () => {
  it('is still there during it and gone at its end', () => {
    const one = only('a--b', 'treaty 2000', { ended: '2010' });
    expect([statusAt(one, 2010), statusAt(one, 2010.9), statusAt(one, endOfYear(2010))]).toEqual(['in-force', 'in-force', 'ended']);
  });

  it('is not over because its stated term has passed', () => expect(statusAt(only('a--b', 'agreement 2005', { termEnds: '2015' }), 2022)).toBe('in-force'));
});

it('a link goes through its states in one direction, and its stages in their order', () => {
  const rank = { 'not-yet': 0, undated: 1, 'in-force': 1, ended: 2 };
  fc.assert(
    fc.property(arbitraryIndex, fc.double({ min: 1985, max: 2020, noNaN: true }), fc.double({ min: 0, max: 10, noNaN: true }), ({ links }, moment, step) => {
      for (const one of links) {
        expect(rank[statusAt(one, moment)]).toBeLessThanOrEqual(rank[statusAt(one, moment + step)]);
        expect(one.stages.indexOf(stageAt(one, moment))).toBeLessThanOrEqual(one.stages.indexOf(stageAt(one, moment + step)));
      }
    }),
  );
});

it('otherEnd is the partner seen from either side', () => {
  const one = only('a--b', 'treaty 2000');
  expect([otherEnd(one, 'a').id, otherEnd(one, 'b').id]).toEqual(['b', 'a']);
});

describe('a new link', () => {
  it('is new in the one year of its first stage, however early that year its moment and whatever came of it', () => {
    const news = (one: IndexedLink) => [2002, 2003, 2004].filter((year) => isNewIn(one, year));
    expect(news(only('a--b', 'protocol 2003-12-31, agreement 2004-01-05'))).toEqual([2003]);
    expect(news(only('a--b', 'treaty 2003-02', { ended: '2003-05' }))).toEqual([2003]);
    expect(news(only('a--b', 'treaty ?, agreement 2003'))).toEqual([]);
    expect(news(only('a--b', 'treaty ../2003'))).toEqual([]);
  });
});

it('a link that began and ended in one year, known to the year and to the month, is in force in between', () => {
  const one = only('a--b', 'treaty 2004', { ended: '2004-03' });
  const moments = Array.from({ length: 1000 }, (_, i) => 2004 + i / 1000);
  expect(moments.some((moment) => statusAt(one, moment) === 'in-force')).toBe(true);
});
