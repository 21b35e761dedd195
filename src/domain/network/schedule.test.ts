import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryIndex } from '../testing/arbitraries.ts';
import { event, link } from '../testing/network-fixture.ts';
import { decimalYear, endOfYear, parseDate } from './date.ts';
import { scheduleOf } from './schedule.ts';
import type { Link } from './schema.ts';

const moments = (links: readonly Link[], date: string): readonly (number | undefined)[] => {
  const schedule = scheduleOf(links);
  return links.map(({ id }) => schedule.get(id)?.get(date));
};

describe('acts on the time axis', () => {
  it('happen on their day where the source gives a day, however many share it', () => {
    const links = ['a--b', 'a--c', 'a--d'].map((id) => link(id, 'treaty 2000-06-16'));
    expect(moments(links, '2000-06-16')).toEqual(Array(3).fill(decimalYear(2000, 6, 16)));
    expect(moments([link('a--b', 'treaty 2004-12-31')], '2004-12-31')).toEqual([decimalYear(2004, 12, 31)]);
  });

  it('of one year come a third and two thirds through it, in the order of the dataset', () => {
    const [first, second] = moments([link('a--z', 'treaty 1994'), link('a--b', 'treaty 1994')], '1994');
    expect(first).toBeCloseTo(1994 + 1 / 3, 3);
    expect(second).toBeCloseTo(1994 + 2 / 3, 3);
  });

  it('of one month are spread over that month only', () => {
    const found = moments([link('a--b', 'treaty 2004-03'), link('a--c', 'treaty 2004-03')], '2004-03');
    expect(found[0]).toBeCloseTo(decimalYear(2004, 3) + 31 / 366 / 3, 9);
    expect(found[1]).toBeCloseTo(decimalYear(2004, 3) + (31 / 366) * (2 / 3), 9);
  });

  it('come in the same order on every run, and keep it when other years gain links', () => {
    const links = ['a--m', 'a--c', 'a--x', 'a--b'].map((id) => link(id, 'treaty 1999'));
    const before = moments(links, '1999');
    expect(before).toEqual(before.toSorted());
    expect(moments([link('a--k', 'treaty 1998'), ...links, link('a--l', 'treaty 2000')], '1999').slice(1, 5)).toEqual(before);
  });

  it('of several parties share one moment, and count once among the acts of the year', () => {
    const joint = [
      link('a--x', 'agreement 2005', { jointWith: ['b', 'y'] }),
      link('a--y', 'agreement 2005', { jointWith: ['b', 'x'] }),
      link('b--x', 'agreement 2005', { jointWith: ['a', 'y'], home: 'a' }),
      link('b--y', 'agreement 2005', { jointWith: ['a', 'x'], home: 'a' }),
    ];
    const [first, ...others] = moments([...joint, link('a--z', 'agreement 2005')], '2005');
    expect(others.slice(0, 3)).toEqual([first, first, first]);
    expect(first).toBeCloseTo(2005 + 1 / 3, 3);
    expect(others[3]).toBeCloseTo(2005 + 2 / 3, 3);
  });

  it('of a long period are shown in its first year', () => {
    const links = Array.from({ length: 9 }, (_, i) => link(`a--b${i}`, 'ties 1993-06/1999'));
    for (const moment of moments(links, '1993-06/1999')) expect(Math.floor(moment ?? 0)).toBe(1993);
  });

  it('have no moment where the start is open or unknown', () => {
    const schedule = scheduleOf([link('a--b', 'treaty ../2016-11-11'), link('a--c', 'treaty ?')]);
    expect([...schedule.values()].map((own) => own.size)).toEqual([0, 0]);
  });

  it('are all there by the end of their year, even 12,000 of them', () => {
    const links = Array.from({ length: 12_000 }, (_, i) => link(`a--b${i}`, 'treaty 2004'));
    expect(Math.max(...moments(links, '2004').map(Number))).toBeLessThan(endOfYear(2004));
  });

  it('include events beside the stages, each at its own date', () => {
    const [own] = scheduleOf([link('a--b', 'treaty 2000', { events: [event('2001-02-03', { kind: 'visit' }), event(null)] })]).values();
    expect([...(own ?? [])].map(([date]) => date)).toEqual(['2000', '2001-02-03']);
    expect(own?.get('2001-02-03')).toBe(decimalYear(2001, 2, 3));
  });
});

describe('the stages of one link', () => {
  it('stay oldest first when the older is dated to the year and the next to a month of it', () => {
    const [own] = scheduleOf([link('a--b', 'protocol 2003, agreement 2003-03')]).values();
    const [older = 0, newer = 0] = [own?.get('2003'), own?.get('2003-03')];
    expect(older).toBeGreaterThan(2003);
    expect(older).toBeLessThan(newer);
    expect(newer).toBeLessThan(decimalYear(2003, 4));
  });

  it('begin before the link ends, also when both are of one year and only the end has a month', () => {
    const all = [link('a--b', 'treaty 2004', { ended: '2004-03' }), link('a--c', 'treaty 2004')];
    const start = scheduleOf(all).get('a--b')?.get('2004') ?? 0;
    expect(start).toBeGreaterThan(2004);
    expect(start).toBeLessThan(decimalYear(2004, 4));
  });

  it('never lie outside the period that the source gives, nor out of order', () => {
    fc.assert(
      fc.property(arbitraryIndex, ({ network }) => {
        const schedule = scheduleOf(network.links);
        for (const { id, stages } of network.links) {
          const own = [...(schedule.get(id) ?? [])];
          for (const [date, moment] of own) {
            const period = parseDate(date);
            expect(moment).toBeGreaterThanOrEqual(period?.from ?? Number.POSITIVE_INFINITY);
            expect(moment).toBeLessThan(period?.until ?? Number.NEGATIVE_INFINITY);
            expect(Math.floor(moment)).toBe(Math.floor(period?.from ?? 0));
          }
          const starts = stages.flatMap(({ since }) => schedule.get(id)?.get(since ?? '') ?? []);
          expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

describe('the order of what is dated to a year', () => {
  it('puts the beginning before the end where both lie in one year, so that the link is seen while it lasted', () => {
    const brief = link('a--b', 'treaty 2004', { ended: '2004-03' });
    const formed = moments([brief], '2004')[0] ?? 0;
    expect(formed).toBeGreaterThan(2004);
    expect(formed).toBeLessThan(decimalYear(2004, 4));
  });

  it('puts every stage of such a link before its end, the earlier ones first', () => {
    const brief = link('a--b', 'protocol 2004, agreement 2004-03', { ended: '2004-03-15' });
    const [protocol, agreement] = ['2004', '2004-03'].map((date) => moments([brief], date)[0] ?? 0) as [number, number];
    expect(protocol).toBeLessThan(agreement);
    expect(agreement).toBeLessThan(decimalYear(2004, 3, 16));
    expect(agreement).toBeGreaterThanOrEqual(decimalYear(2004, 3));
  });

  it('leaves alone what ends before it began', () => {
    expect(moments([link('a--b', 'treaty 2004', { ended: '1999' })], '2004')[0]).toBeCloseTo(2004.5, 3);
  });

  it('looks past a stage without a date', () => {
    const [first] = moments([link('a--b', 'protocol 2004, agreement ?, treaty 2004-02-01')], '2004');
    expect(first).toBeLessThan(decimalYear(2004, 2, 1));
  });

  it('keeps one moment for all records of a joint act, also where only one of them has a later stage in that year', () => {
    const joint = [link('a--b', 'protocol 2004, agreement 2004-02', { jointWith: ['c'] }), link('a--c', 'protocol 2004', { jointWith: ['b'] })];
    for (const records of [joint, joint.toReversed()]) {
      const [one, other] = moments(records, '2004');
      expect(one).toBe(other);
      expect(one).toBeLessThan(moments(joint, '2004-02')[0] ?? 0);
    }
  });

  it('comes to an end where records of one act contradict each other', () => {
    const joint = { jointWith: ['c'] };
    const records = [link('a--b', 'protocol 2004, agreement 2004-02', joint), link('b--a', 'agreement 2004-02, protocol 2004', joint)];
    for (const date of ['2004', '2004-02']) for (const moment of moments(records, date)) expect(Math.floor(moment ?? 0)).toBe(2004);
  });
});
