/** What the label under the pointer says of a place or of lines: enough to know whether to click. */
import { parseDate, yearOf } from '../domain/network/date.ts';
import type { IndexedLink, NetworkIndex } from '../domain/network/network-index.ts';
import type { AgreementType } from '../domain/network/schema.ts';
import { otherEnd, stageAt, statusAt } from '../domain/time/link-at.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Hit } from '../map/map-types.ts';

/** More lines than this are counted and not named. */
const NAMED = 3;
/** And of more than this none is named: they are a ribbon of many, or a knot. */
const MANY = 12;

/** Lines of text, parted by line feeds; empty for what the network does not hold. */
export function hoverText(hit: Hit, index: NetworkIndex, moment: number, i18n: Translator): string {
  if (hit.kind === 'place') return placeText(hit.id, index, moment, i18n);
  const links = hit.ids.flatMap((id) => index.link.get(id) ?? []);
  if (links.length > MANY) return manyText(links, moment, i18n);
  const lines = links.slice(0, NAMED).map((link) => linkText(link, moment, i18n));
  const left = links.length - lines.length;
  return [...lines, ...(left > 0 ? [i18n.t('leftOut.more', { count: left })] : [])].join('\n');
}

/** Of very many lines: how many they are, and which type prevails with what share. */
function manyText(links: readonly IndexedLink[], moment: number, { t, local, language }: Translator): string {
  const counts = new Map<AgreementType, number>();
  for (const link of links) {
    const { type } = stageAt(link, moment);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  const all = t('overview.linksCount', { count: links.length });
  if (first === undefined) return all;
  const [type, count] = first;
  return `${all} · ${local(type.label)} ${new Intl.NumberFormat(language, { style: 'percent' }).format(count / links.length)}`;
}

function placeText(id: string, index: NetworkIndex, moment: number, i18n: Translator): string {
  const { t, short, country, local } = i18n;
  const place = index.place.get(id);
  if (place === undefined) return '';
  const name = `${short(place)}, ${country(place.country)}`;
  const links = index.linksOf.get(id) ?? [];
  const [only] = links;
  if (only === undefined) return name;
  if (links.length > 1) return `${name} · ${t('map.hoverLinks', { count: links.filter((link) => isThere(link, moment)).length })}`;
  const deal = t('map.hoverWith', { type: local(stageAt(only, moment).type.label), partner: short(otherEnd(only, id)) });
  return `${name} · ${withTime(deal, only, moment, i18n)}`;
}

function linkText(link: IndexedLink, moment: number, i18n: Translator): string {
  const { t, short, local } = i18n;
  const heading = t('link.heading', { first: short(link.first), second: short(link.second) });
  return `${heading} · ${withTime(local(stageAt(link, moment).type.label), link, moment, i18n)}`;
}

function isThere(link: IndexedLink, moment: number): boolean {
  const status = statusAt(link, moment);
  return status === 'in-force' || status === 'undated';
}

/** A deal and since when: by the year where its date tells that, as days are in the details, and else as the date says it. */
function withTime(deal: string, link: IndexedLink, moment: number, { t, date }: Translator): string {
  const { since } = stageAt(link, moment);
  const status = statusAt(link, moment);
  if (status === 'ended') return t('map.hoverEnded', { deal, date: date(link.record.ended ?? null) });
  if (status === 'not-yet') return t('map.hoverNotYet', { deal, year: String(yearOf(moment)) });
  const parsed = since === null ? null : parseDate(since);
  if (since === null || parsed === null) return t('map.hoverUndated', { deal });
  const { from, until } = parsed;
  const year = from === null ? null : yearOf(from);
  return year !== null && until !== null && until <= year + 1 ? t('map.hoverSince', { deal, year: String(year) }) : `${deal}, ${date(since)}`;
}
