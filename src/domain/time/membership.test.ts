import { describe, expect, it } from 'vitest';
import { decimalYear, endMoment, endOfYear } from '../network/date.ts';
import type { Member } from '../network/schema.ts';
import { joinedBy, memberStatusAt, membersKnown, sharedCitation } from './membership.ts';

const member = (place: string, rest: Partial<Member> = {}): Member => ({ place, source: { id: 'source', at: 'paragraph 1' }, ...rest });

describe('a member of a city network', () => {
  it.each([
    ['1994', undefined, 1993, 'not-yet'],
    ['1994', undefined, 1994, 'member'],
    ['1994', '1998-06', 1997, 'member'],
    ['1994', '1998-06', 1998, 'left'],
    [undefined, undefined, 2022, 'undated'],
    ['../2016', undefined, 2022, 'undated'],
    [undefined, '1998-06', 1999, 'left'],
  ] as const)('since %s until %s is at the end of %s: %s', (since, until, year, status) => {
    const one = member('a', { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) });
    expect(memberStatusAt(one, endOfYear(year))).toBe(status);
  });

  it('has joined, and has left, from the very moment on that its document tells', () => {
    const one = member('a', { since: '1994-03-01', until: '1998' });
    expect(memberStatusAt(one, decimalYear(1994, 3))).toBe('member');
    expect(memberStatusAt(one, endMoment('1998') as number)).toBe('left');
  });

  it('whose joining is told in words that are no date is undated, not lost', () => {
    expect(memberStatusAt(member('a', { since: 'long ago' }), endOfYear(2022))).toBe('undated');
  });

  it('is counted only once its joining is dated and has come', () => {
    const network = {
      id: 'ubc',
      names: { en: 'UBC' },
      kind: 'city-network',
      events: [],
      members: [member('a', { since: '1994' }), member('b', { since: '2021-01' }), member('c')],
    };
    expect([1993, 1994, 2020, 2021].map((year) => joinedBy(network, year))).toEqual([0, 1, 1, 2]);
  });
});

describe('what is known of members', () => {
  const at = (page: string) => ({ id: 'source', at: page });
  const network = {
    id: 'lakes',
    names: { en: 'Lakes' },
    kind: 'project',
    events: [],
    members: [
      { place: 'a', source: at('1') },
      { place: 'b', since: '2006', source: at('2') },
      { place: 'c', source: at('2') },
    ],
  };

  it('a member whose joining is not known is not told as one that has not joined', () => {
    expect(membersKnown(network, 2010)).toEqual({ members: 3, dated: 1, joined: 1 });
    expect(membersKnown(network, 2005)).toEqual({ members: 3, dated: 1, joined: 0 });
  });

  it('a joining known only as "not later than", or in no words of a date, tells of no year', () => {
    const unsure = { ...network, members: [member('d', { since: '../2006' }), member('e', { since: 'long ago' }), member('f', { since: '2006' })] };
    expect(membersKnown(unsure, 2010)).toEqual({ members: 3, dated: 1, joined: 1 });
  });

  it('nobody shares a citation where there are no members', () => expect(sharedCitation([])).toBeNull());

  it('the citation that most share is found, and none where each has its own', () => {
    expect(sharedCitation(network.members)).toEqual(at('2'));
    expect(sharedCitation(network.members.slice(0, 2))).toBeNull();
  });
});
