import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalYear, endOfYear, parseDate } from '../network/date.ts';
import type { NetworkIndex } from '../network/network-index.ts';
import { arbitraryFilters, arbitraryIndex } from '../testing/arbitraries.ts';
import { event, indexOf, link } from '../testing/network-fixture.ts';
import { countsOf } from './counts.ts';
import { between, countUntil, happenedThisYear, nextMoment, previousMoment } from './happenings.ts';
import { type Filters, NO_FILTERS } from './view.ts';

const index = indexOf(
  [
    link('a--b', 'protocol 2003-02-01, agreement 2004-03-01'),
    link('a--c', 'treaty 2004-07-01', { events: [event('2004-07-01'), event('2004-01-10', { kind: 'visit' }), event(null), event('../2004')], areas: ['culture'] }),
    link('a--d', 'contacts ?', { events: [event('2003-05-05', { kind: 'visit' })] }),
  ],
  { c: { country: 'DE' } },
);
const happenings = (of: NetworkIndex, filters: Filters = NO_FILTERS) => countsOf(of).overTime(filters, null).happenings;
const all = happenings(index);
const told = (some: typeof all) => some.map(({ link: { record }, date }) => `${record.id} ${date}`);

describe('what happened', () => {
  it('is told in order of time, also before a link began and on links of unknown start, but nothing undated', () => {
    expect(told(all)).toEqual(['a--b 2003-02-01', 'a--d 2003-05-05', 'a--c 2004-01-10', 'a--b 2004-03-01', 'a--c 2004-07-01']);
  });

  it('names the type that the link then has', () => expect(all.map(({ stage }) => stage.type.id)).toEqual(['protocol', 'contacts', 'treaty', 'agreement', 'treaty']));

  it('of one place is told in order of time too, and nothing of what it has no part in', () => {
    const ofPlace = (place: string) => told(countsOf(index).overTime(NO_FILTERS, place).happenings);
    expect(ofPlace('c')).toEqual(['a--c 2004-01-10', 'a--c 2004-07-01']);
    expect(ofPlace('a')).toEqual(told(all));
    expect(ofPlace('nowhere')).toEqual([]);
  });

  it('tells of a beginning also where no event does', () => {
    const silent = indexOf([link('a--b', 'treaty 2003-02-01', { events: [] })]);
    expect(happenings(silent)).toMatchObject([{ moment: decimalYear(2003, 2), date: '2003-02-01', event: null }]);
  });

  it('follows the filters', () => {
    expect(told(happenings(index, { ...NO_FILTERS, types: new Set(['agreement']) }))).toEqual(['a--b 2004-03-01']);
    expect(told(happenings(index, { ...NO_FILTERS, countries: new Set(['DE']) }))).toEqual(['a--c 2004-01-10', 'a--c 2004-07-01']);
    expect(told(happenings(index, { ...NO_FILTERS, areas: new Set(['sport']) }))).toEqual([]);
  });

  it('tells of no beginning of a link whose start is open, though an event bears the same words', () => {
    const open = indexOf([link('a--b', 'treaty ../2004, agreement 2010', { events: [event('../2004'), event('2010')] })]);
    expect(happenings(open).map(({ date, isFormation }) => [date, isFormation])).toEqual([['2010', true]]);
  });

  it('of the last moment that can be shown is told', () => {
    const last = indexOf([link('a--b', 'treaty 2022-12-31', { events: [event('2022-12-31')] })], {}, { extent: { from: 2000, to: 2022 } });
    expect(happenings(last)).toHaveLength(1);
  });

  it('is a formation where a stage begins, and life on the link otherwise', () => {
    expect(all.filter((one) => one.isFormation).map(({ date }) => date)).toEqual(['2003-02-01', '2004-03-01', '2004-07-01']);
  });

  it('is no formation where a visit falls on the day of the signing', () => {
    const both = indexOf([link('a--b', 'treaty 2000-05-01', { events: [event('2000-05-01'), event('2000-05-01', { kind: 'visit' })] })]);
    expect(happenings(both).map((one) => [one.event?.kind, one.isFormation])).toEqual([
      ['signed', true],
      ['visit', false],
    ]);
  });

  it.each([
    ['a visit', { kind: 'visit' }],
    ['a plan to sign', { planned: true }],
    ['an event of a kind that the data do not explain', { kind: 'ball' }],
  ])('tells of the beginning also where only %s is told of its day', (_what, rest) => {
    const silent = indexOf([link('a--b', 'treaty 2000-05-01', { events: [event('2000-05-01', rest)] })]);
    expect(happenings(silent).map((one) => [one.event === null, one.isFormation])).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it('is shown within the years of the data only, since no other year can be shown', () => {
    const early = indexOf([
      link('a--b', 'treaty 1995', { events: [event('1985', { kind: 'visit' }), event('1995'), event('2023', { kind: 'visit' })] }),
      link('a--c', 'treaty 2022-12-31'),
    ]);
    expect(told(happenings(early))).toEqual(['a--b 1995', 'a--c 2022-12-31']);
    expect(previousMoment(happenings(early), endOfYear(1990))).toBeNull();
    const first = indexOf([link('a--b', 'treaty 1995-01-01')]);
    expect(happenings(first)).toHaveLength(1);
  });

  it('has keys of its own, moments within its dates, and one order, over random networks', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, (random, filters) => {
        const found = happenings(random, filters);
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        expect(found.map(({ moment }) => moment)).toEqual(found.map(({ moment }) => moment).toSorted((a, b) => a - b));
        for (const { moment, date } of found) {
          const period = parseDate(date);
          expect(moment).toBeGreaterThanOrEqual(period?.from ?? Number.POSITIVE_INFINITY);
          expect(moment).toBeLessThan(period?.until ?? Number.NEGATIVE_INFINITY);
        }
      }),
    );
  });
});

describe('moving among what happened', () => {
  const [first, , third, fourth, last] = all.map(({ moment }) => moment) as [number, number, number, number, number];

  it('shows this year up to the moment, beginning with the first of January', () => {
    expect(told(happenedThisYear(all, fourth))).toEqual(['a--c 2004-01-10', 'a--b 2004-03-01']);
    const newYear = indexOf([link('a--b', 'treaty 2004-01-01')]);
    expect(happenedThisYear(happenings(newYear), 2004)).toHaveLength(1);
  });

  it('counts what has happened so far, so that the captions move on with the moment', () => {
    expect([2003, first, third, last, 2022].map((moment) => countUntil(all, moment))).toEqual([0, 1, 3, 5, 5]);
    expect(countUntil(all, last - 1e-6)).toBe(4);
  });

  it('includes both ends of a span', () => expect(told(between(all, third, fourth))).toHaveLength(2));

  it('steps to the neighbours, and nowhere beyond the first and the last', () => {
    expect(nextMoment(all, third)).toBe(fourth);
    expect(previousMoment(all, fourth)).toBe(third);
    expect([previousMoment(all, first), nextMoment(all, last)]).toEqual([null, null]);
  });
});
