import { describe, expect, it } from 'vitest';
import { endOfYear } from '../network/date.ts';
import type { IndexedLink } from '../network/network-index.ts';
import { indexOf, link } from '../testing/network-fixture.ts';
import { standingAt } from './standing.ts';

const only = (stages: string, rest: Parameters<typeof link>[2]): IndexedLink => indexOf([link('akmene--konin', stages, rest)]).links[0] as IndexedLink;
const attested = (date: string) => ({ attested: { source: 'source', date } });

describe('the line under a link’s name', () => {
  it('calls a link confirmed up to the end of the year of its last confirmation, and last confirmed from then on', () => {
    const one = only('treaty 1999', attested('2011-08-12'));
    expect(standingAt(one, endOfYear(2004))).toEqual({ kind: 'confirmed', date: '2011-08-12' });
    expect(standingAt(one, endOfYear(2011))).toEqual({ kind: 'confirmed', date: '2011-08-12' });
    expect(standingAt(one, endOfYear(2012))).toEqual({ kind: 'last-confirmed', date: '2011-08-12' });
  });

  it('says it of the very moment at which it begins, is over, or is no longer confirmed', () => {
    const one = only('agreement 1994', { termEnds: '2015', ...attested('2011') });
    expect(standingAt(one, one.formed ?? 0).kind).toBe('confirmed');
    expect(standingAt(one, 2012).kind).toBe('last-confirmed');
    expect(standingAt(one, 2016).kind).toBe('term-over');
  });

  it('calls a link that has ended confirmed as long as it had not', () => {
    const one = only('treaty 1999', { ended: '2004-05', ...attested('2008') });
    expect([2003, 2004].map((year) => standingAt(one, endOfYear(year)).kind)).toEqual(['confirmed', 'ended']);
  });

  it('never says of a link without a known beginning that it has not begun', () => {
    expect(standingAt(only('treaty ?', attested('2011')), endOfYear(1900)).kind).toBe('confirmed');
  });

  it('calls a link never confirmed where its source does not say when', () => {
    expect(standingAt(only('treaty 1999', { attested: { source: 'source', date: null } }), endOfYear(2000))).toEqual({ kind: 'never-confirmed' });
  });

  it('says that a term is over only once it is', () => {
    const one = only('agreement 1994', { termEnds: '2015', ...attested('2011-08-12') });
    expect(standingAt(one, endOfYear(2014)).kind).toBe('last-confirmed');
    expect(standingAt(one, endOfYear(2016))).toEqual({ kind: 'term-over', since: 2015 });
  });

  it('knows links that have not begun, have ended, or are confirmed by nothing', () => {
    expect(standingAt(only('treaty 1999', attested('2011')), endOfYear(1998))).toEqual({ kind: 'not-yet' });
    expect(standingAt(only('treaty 1999', { ended: '2004' }), endOfYear(2004))).toEqual({ kind: 'ended', date: '2004' });
    const { attested: _, ...bare } = link('akmene--konin', 'treaty 1999');
    expect(standingAt(indexOf([bare]).links[0] as IndexedLink, endOfYear(2000))).toEqual({ kind: 'never-confirmed' });
  });
});
