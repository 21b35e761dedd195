/** Who belongs to a city network by the end of a year. Memberships are never pairs, so they are never lines. */
import { endMoment, endOfYear, type Moment, parseDate, type Year } from '../network/date.ts';
import type { CityNetwork, Member } from '../network/schema.ts';

export type MemberStatus = 'member' | 'not-yet' | 'left' | 'undated';

export function memberStatusAt(member: Member, moment: Moment): MemberStatus {
  const left = member.until === undefined ? null : endMoment(member.until);
  if (left !== null && left <= moment) return 'left';
  const from = member.since === undefined ? null : (parseDate(member.since)?.from ?? null);
  if (from === null) return 'undated';
  return from <= moment ? 'member' : 'not-yet';
}

/** Named members whose joining is dated and lies by the end of the year; members without a date are not counted here. */
export function joinedBy(network: CityNetwork, year: Year): number {
  return network.members.filter((member) => memberStatusAt(member, endOfYear(year)) === 'member').length;
}
