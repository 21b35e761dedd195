/** What a page says of itself outside its body: its title and its description, out of what stands on it. */
import { placeLinks } from '../domain/choose/place-links.ts';
import { NO_FILTERS } from '../domain/choose/view.ts';
import { endOfYear } from '../domain/network/date.ts';
import { stageAt } from '../domain/time/link-at.ts';
import { standingAt } from '../domain/time/standing.ts';
import { kindsSentence, linksSentence } from '../features/details/place-status.tsx';
import { standingText } from '../features/details/standing-text.ts';
import { linkName } from '../parts/link-name.ts';
import type { PagePlace } from './page-context.tsx';

export interface PageWords {
  /** What the page is of: the name alone. */
  readonly name: string;
  readonly description: string;
}

/** @throws naming a subject that the network does not hold */
export function pageWords({ index, words, subject }: PagePlace): PageWords {
  const { t, local, kindOf, country, date } = words;
  if (subject.kind === 'start') return { name: t('app.title'), description: t('app.description') };
  const year = index.network.extent.to;
  const place = index.place.get(subject.id);
  if (subject.kind === 'place' && place !== undefined) {
    const what = `${kindOf(place)}, ${country(place.country)}.`;
    const links = placeLinks(index, place.id, NO_FILTERS, year);
    const sentences = index.linksOf.has(place.id) && (index.linksOf.get(place.id)?.length ?? 0) > 0 ? [linksSentence(links, year, words), kindsSentence(links, words)] : [];
    return { name: local(place.names), description: [what, ...sentences].filter((sentence) => sentence !== '').join(' ') };
  }
  const link = index.link.get(subject.id);
  if (subject.kind === 'link' && link !== undefined) {
    const { type, since } = stageAt(link, endOfYear(year));
    const began = since === null ? t('link.undated') : t('details.since', { date: date(since) });
    return {
      name: linkName(link, words),
      description: `${local(link.first.names)} – ${local(link.second.names)}: ${local(type.label)}, ${began}. ${standingText(standingAt(link, endOfYear(year)), year, words)}.`,
    };
  }
  throw new Error(`there is no ${subject.kind} "${subject.id}" to write a page of`);
}
