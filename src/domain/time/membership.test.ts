import { describe, expect, it } from 'vitest';
import { endOfYear } from '../network/date.ts';
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

  it('the citation that most share is found, and none where each has its own', () => {
    expect(sharedCitation(network.members)).toEqual(at('2'));
    expect(sharedCitation(network.members.slice(0, 2))).toBeNull();
  });
});
