/** Which places of a view stand out because of what is selected. The map and the painter of pictures share it. */
import type { Moment } from '../network/date.ts';
import type { IndexedLink, NetworkIndex } from '../network/network-index.ts';
import { type MemberStatus, memberStatusAt } from '../time/membership.ts';
import { shownAt } from './filter.ts';
import { type Highlight, isEmpty } from './highlight.ts';
import type { Filters, Reading, Selection } from './view.ts';

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

interface InSight {
  readonly filters: Filters;
  readonly moment: Moment;
  readonly reading: Reading;
}

/** Ids of what is pointed at, with the other ends of its links in sight; null where nothing is pointed at. */
export function litBy(index: NetworkIndex, highlight: Highlight, { filters, moment, reading }: InSight): ReadonlySet<string> | null {
  if (isEmpty(highlight)) return null;
  const links = highlight.links.flatMap((id) => index.link.get(id) ?? []);
  const own = highlight.places.flatMap((id) => shownAt(index.linksOf.get(id) ?? [], filters, moment, reading).map(({ link }) => link));
  return new Set([...highlight.places, ...[...links, ...own].flatMap(({ first, second }) => [first.id, second.id])]);
}

/** Members at the moment, and those of whom no source says since when. */
const RINGED: ReadonlySet<MemberStatus> = new Set(['member', 'undated']);

/** Ids of the places that are ringed as members of a city network. */
export function ringedMembers(index: NetworkIndex, networkId: string | null | undefined, moment: Moment): ReadonlySet<string> {
  const network = index.network.networks.find(({ id }) => id === networkId);
  return new Set(network?.members.filter((member) => RINGED.has(memberStatusAt(member, moment))).map(({ place }) => place));
}
