/** Which places of a view stand out because of what is selected. The map and the painter of pictures share it. */
import type { Moment } from '../network/date.ts';
import type { IndexedLink, NetworkIndex } from '../network/network-index.ts';
import { type MemberStatus, memberStatusAt } from '../time/membership.ts';
import type { Selection } from './view.ts';

/** Ids of what is selected and of the ends of the links in sight that it lights. */
export function focusOf(index: NetworkIndex, selection: Selection | null, inSight: ReadonlySet<IndexedLink>): ReadonlySet<string> {
  if (selection === null) return new Set();
  if (selection.kind === 'link') {
    const link = index.link.get(selection.id);
    return new Set(link === undefined ? [] : [link.first.id, link.second.id]);
  }
  const own = (index.linksOf.get(selection.id) ?? []).filter((link) => inSight.has(link));
  return new Set([selection.id, ...own.flatMap(({ first, second }) => [first.id, second.id])]);
}

/** Members at the moment, and those of whom no source says since when. */
const RINGED: ReadonlySet<MemberStatus> = new Set(['member', 'undated']);

/** Ids of the places that are ringed as members of a city network. */
export function ringedMembers(index: NetworkIndex, networkId: string | null | undefined, moment: Moment): ReadonlySet<string> {
  const network = index.network.networks.find(({ id }) => id === networkId);
  return new Set(network?.members.filter((member) => RINGED.has(memberStatusAt(member, moment))).map(({ place }) => place));
}
