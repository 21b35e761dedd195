import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datedText, undatedText } from '../testing/arbitraries.ts';
import { compareDates, dateParts, decimalYear, endMoment, endOfYear, isDateText, type Moment, parseDate, startOfYear, startYear, type Year, yearOf } from './date.ts';

const iso = (date: Date): string => date.toISOString().slice(0, 10);
const anyDay = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-30'), noInvalidDate: true });
const dayAfter = (date: Date): Date => new Date(date.getTime() + 86_400_000);

describe('parseDate: what a source may say', () => {
  it.each([
    ['1997', 'year', 1997, 1998],
    ['2003-01', 'month', 2003, 2003 + 31 / 365],
    ['2004-03', 'month', 2004 + 60 / 366, 2004 + 91 / 366],
    ['2003-12', 'month', 2003 + 334 / 365, 2004],
    ['2000-06-16', 'day', 2000 + 167 / 366, 2000 + 168 / 366],
    ['1999-12-31', 'day', 1999 + 364 / 365, 2000],
    ['1993/1999', 'interval', 1993, 2000],
    ['1999-06/2000', 'interval', 1999 + 151 / 365, 2001],
    ['2004/2004', 'interval', 2004, 2005],
    ['../2016-11-11', 'not-later-than', null, 2016 + 316 / 366],
    ['../2016', 'not-later-than', null, 2017],
  ] as const)('%s is a %s', (text, precision, from, until) => {
    const date = parseDate(text);
    expect(date?.precision).toBe(precision);
    if (from === null) expect(date?.from).toBeNull();
    else expect(date?.from).toBeCloseTo(from, 9);
    expect(date?.until).toBeCloseTo(until, 9);
  });

  it.each(['2004-02-29', '2000-02-29', '1996-02-29'])('%s, a leap day, is a day', (text) => expect(isDateText(text)).toBe(true));

  it.each(['2003-02-29', '1900-02-29', '2100-02-29', '2004-02-30', '2003-04-31', '2003-06-31', '2003-09-31', '2003-11-31', '2003-01-32', '2003-00', '2003-13', '2003-01-00'])(
    '%s is on no calendar and is refused',
    (text) => expect(isDateText(text)).toBe(false),
  );

  it.each([
    '',
    ' ',
    '97',
    '19971',
    '2004-3',
    '2004-3-1',
    '2004-03-1',
    '2004/03',
    '16.06.2000',
    '2000-06-16T00:00',
    ' 1997',
    '1997 ',
    '1997\n',
    '-0044',
    '199X',
    '1997?',
    '~1997',
    '/1997',
    '1997/',
    '1997/..',
    '../..',
    '..',
    '1999/1993',
    '2004-03/2004-02',
    '1993/1994/1995',
    '../2003-02-29',
    '2003-02-29/2004',
    '１９９７',
  ])('%j is no date of this format', (text) => expect(parseDate(text)).toBeNull());

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => [a, `${a}/${b}`, `../${b}`].every((text) => isDateText(text) === (parseDate(text) !== null))));
  });

  it('leaves no gap and no overlap between one day and the next', () => {
    fc.assert(fc.property(anyDay, (date) => parseDate(iso(date))?.until === parseDate(iso(dayAfter(date)))?.from));
  });
});

describe('decimal years', () => {
  it('place a day where it lies in its year, leap years included', () => {
    expect(decimalYear(2003)).toBe(2003);
    expect(decimalYear(2003, 7, 2)).toBeCloseTo(2003 + 182 / 365, 12);
    expect(decimalYear(2004, 7, 2)).toBeCloseTo(2004.5, 12);
    expect(decimalYear(2004, 3)).toBeCloseTo(2004 + 60 / 366, 12);
  });

  it('end a year after everything that happened in it and before the next', () => {
    expect(yearOf(endOfYear(2004))).toBe(2004);
    expect(endOfYear(2004)).toBeLessThan(startOfYear(2005));
    expect(yearOf(startOfYear(2005))).toBe(2005);
    expect(endOfYear(2004)).toBeGreaterThan(decimalYear(2004, 12, 31));
  });
});

it('a year is never taken for a moment, nor a moment for a year', () => {
  const year: Year = 2022;
  // @ts-expect-error a year lasts: which of its moments is meant has to be said.
  const moment: Moment = year;
  // @ts-expect-error a moment lies in a year and is none.
  const back: Year = endOfYear(year);
  expect(moment).not.toBe(back);
});

describe('endMoment: when something that ended is over', () => {
  it('is over after its last day', () => expect(endMoment('2010-05-03')).toBe(decimalYear(2010, 5, 4)));

  it.each(['2010', '2010-12', '2010-12-31', '2009/2010', '../2010'])('is over at the end of the year when it ended %s', (text) => {
    expect(endMoment(text)).toBe(endOfYear(2010));
  });

  it('is unknown for what is no date', () => expect(endMoment('2010-02-30')).toBeNull());
});

describe('startYear', () => {
  it.each([
    ['1997', 1997],
    ['2004-03', 2004],
    ['2004-12-31', 2004],
    ['1993/1999', 1993],
    ['../2016-11-11', null],
    ['nonsense', null],
    [null, null],
  ])('%s begins in %s', (text, expected) => expect(startYear(text)).toBe(expected));
});

describe('compareDates', () => {
  it('lists the earlier first, of two with one start the more precise, and what has no start last', () => {
    const inOrder = ['1993/1999', '2003', '2003-05-01', '2003-05', '2004', '2004-03', '../2016-11-11', '../2016', null];
    expect(inOrder.toReversed().toSorted(compareDates)).toEqual(inOrder);
    expect(['2004', '2004-01', '2004-01-01'].toSorted(compareDates)).toEqual(['2004-01-01', '2004-01', '2004']);
    expect([null, '../2016', '2020', '../2016-11-11'].toSorted(compareDates)).toEqual(['2020', '../2016-11-11', '../2016', null]);
  });

  it('is an order: the same from both sides, and whole', () => {
    const date = fc.oneof(datedText, undatedText);
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).toBe(0 - Math.sign(compareDates(b, a)));
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('dateParts', () => {
  it('keeps exactly what is written', () => {
    expect(dateParts('2004-03')).toEqual({ precision: 'month', from: { year: 2004, month: 3, day: null }, to: null });
    expect(dateParts('../2016-11-11')).toEqual({ precision: 'not-later-than', from: null, to: { year: 2016, month: 11, day: 11 } });
    expect(dateParts('1993/1999-05')).toEqual({ precision: 'interval', from: { year: 1993, month: null, day: null }, to: { year: 1999, month: 5, day: null } });
    expect(dateParts('2003-02-29')).toBeNull();
  });
});
