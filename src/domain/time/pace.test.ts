import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf, link } from '../testing/network-fixture.ts';
import { paceOf, paceOfNetwork } from './pace.ts';

const extent = { from: 1991, to: 2022 };
const anyNews = fc.array(fc.double({ min: 1985, max: 2030, noNaN: true }), { maxLength: 200 });
const anyMoment = fc.double({ min: 1980, max: 2035, noNaN: true });

describe('the pace of the replay', () => {
  it('gives an empty year a third of a second', () => {
    const pace = paceOf(extent, []);
    expect(pace.length).toBeCloseTo(32 * 0.3, 6);
    expect(pace.secondsAt(2001) - pace.secondsAt(2000)).toBeCloseTo(0.3, 6);
  });

  it('stays more than a second at news, whether it comes alone or with more of the same moment', () => {
    const pace = paceOf(extent, [2000.5, 2000.5, 2010.25]);
    expect(pace.length).toBeCloseTo(32 * 0.3 + 2 * 1.2, 6);
    expect(pace.secondsAt(2000.52) - pace.secondsAt(2000.5)).toBeGreaterThan(1.2);
    expect(pace.secondsAt(2000.5) - pace.secondsAt(2000.4)).toBeLessThan(0.05);
  });

  it('has all of its stay within the year of the news, the last day of a year included', () => {
    const pace = paceOf(extent, [2000.999]);
    expect(pace.secondsAt(2001) - pace.secondsAt(2000.999)).toBeGreaterThan(1.2);
    expect(pace.secondsAt(2002) - pace.secondsAt(2001)).toBeCloseTo(0.3, 6);
  });

  it('never takes longer than a minute, however long the years and however much the news', () => {
    expect(paceOf({ from: 1000, to: 2022 }, []).length).toBeCloseTo(30, 6);
    const crowded = paceOf(
      { from: 1900, to: 2022 },
      Array.from({ length: 20_000 }, (_, i) => 1900 + (i * 122.9) / 20_000),
    );
    expect(crowded.length).toBeLessThanOrEqual(60.001);
    expect(crowded.length).toBeGreaterThan(45);
  });

  it('does not care for what lies outside the years', () => {
    const within = paceOf(extent, [1995.5]);
    const beyond = paceOf(extent, [1980, 1995.5, 2023, 2040.5]);
    expect(beyond.length).toBe(within.length);
    const much = Array.from({ length: 1000 }, (_, i) => 1900 + i / 20);
    expect(paceOf(extent, [...much, 1995.5]).length).toBeCloseTo(within.length, 6);
  });

  it('stays at what begins in the very first moment', () => expect(paceOf(extent, [1991]).length).toBeCloseTo(32 * 0.3 + 1.2, 6));

  it('stays at every piece of news, in whatever order they are told', () => {
    const pace = paceOf(extent, [2010.25, 2000.5, 2005.75]);
    for (const news of [2000.5, 2005.75, 2010.25]) expect(pace.secondsAt(news + 0.02) - pace.secondsAt(news)).toBeGreaterThan(1.2);
    expect(pace.length).toBeCloseTo(32 * 0.3 + 3 * 1.2, 6);
  });

  it('runs before and after the years as in an empty one, also where the very last moment brought news', () => {
    const pace = paceOf(extent, [1991, 2022.9995]);
    expect(pace.secondsAt(1991)).toBe(0);
    expect(pace.secondsAt(1990)).toBeCloseTo(-0.3, 6);
    expect(pace.secondsAt(2025) - pace.secondsAt(2024)).toBeCloseTo(0.3, 6);
  });

  it('is the same way back, and what is later stays later', () => {
    fc.assert(
      fc.property(anyNews, anyMoment, anyMoment, (news, one, other) => {
        const pace = paceOf(extent, news);
        expect(pace.momentAt(pace.secondsAt(one))).toBeCloseTo(one, 6);
        if (other - one > 1e-6) expect(pace.secondsAt(other)).toBeGreaterThan(pace.secondsAt(one));
      }),
    );
  });
});

it('the pace of a network stays at every beginning and every change of type, and at no undated one, and is made once', () => {
  const index = indexOf([link('a--b', 'protocol 2003-03-01, agreement 2004-03-01'), link('a--c', 'treaty ?')], {}, { extent: { from: 2001, to: 2010 } });
  const pace = paceOfNetwork(index);
  expect(pace.length).toBeCloseTo(10 * 0.3 + 2 * 1.2, 6);
  expect(paceOfNetwork(index)).toBe(pace);
});
