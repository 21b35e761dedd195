/** Who belongs to a city network by the end of a year. Memberships are never pairs, so they are never lines. */
import { endMoment, endOfYear, type Moment, parseDate, type Year } from '../network/date.ts';
import type { Citation, CityNetwork, Member } from '../network/schema.ts';

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

export interface MembersKnown {
  readonly members: number;
  /** Those of whom a document tells when they joined. */
  readonly dated: number;
  /** Of those, the ones that are members by the end of the year. */
  readonly joined: number;
}

/** What is known of a network's members: that nobody knows when someone joined does not say that they had not. */
export const membersKnown = (network: CityNetwork, year: Year): MembersKnown => ({
  members: network.members.length,
  dated: network.members.filter((member) => member.since !== undefined && (parseDate(member.since)?.from ?? null) !== null).length,
  joined: joinedBy(network, year),
});

/** The citation under which most of the members stand, so that it is said once; null where no two share one. */
export function sharedCitation(members: readonly Member[]): Citation | null {
  const counts = new Map<string, number>();
  for (const { source } of members) counts.set(citationKey(source), (counts.get(citationKey(source)) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (most === undefined || most[1] < 2) return null;
  return members.find(({ source }) => citationKey(source) === most[0])?.source ?? null;
}

/** The same for two citations of one place in one document. */
export const citationKey = ({ id, at }: Citation): string => `${id} ${at}`;
