/** What is certain of a place's links for the year shown, under its name: its documents, how many links, and until when they are confirmed. */
import { useMemo } from 'react';
import { documentsOf } from '../../domain/choose/documents.ts';
import type { PlaceLinks } from '../../domain/choose/place-links.ts';
import { placeStanding } from '../../domain/choose/place-standing.ts';
import type { Place } from '../../domain/network/schema.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Translator } from '../../i18n/translator.ts';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { useIsOwnData } from '../../parts/own-data-context.tsx';
import { documentDate } from '../../parts/source-text.ts';

interface PlaceStatusProps {
  readonly place: Place;
  readonly links: PlaceLinks;
  readonly year: number;
}

/** Documents named one by one. */
const MOST = 2;

export function PlaceStatus({ place, links, year }: PlaceStatusProps) {
  const i18n = useI18n();
  const { t, publisher } = i18n;
  const index = useNetworkIndex();
  const own = index.linksOf.get(place.id) ?? [];
  const isOwn = useIsOwnData();
  const documents = useMemo(() => documentsOf(index, own), [index, own]);
  if (own.length === 0) return null;
  const named = documents.slice(0, MOST).map((source) => t('source.cite', { publisher: publisher(source), at: documentDate(source, i18n) }));
  return (
    <>
      {named.length > 0 && !isOwn && <p className="text-soft">{t('details.source', { documents: named.join('; ') })}</p>}
      <p className="mt-1 text-base">{linksSentence(links, year, i18n)}</p>
      <p>{kindsSentence(links, i18n)}</p>
    </>
  );
}

/** How many links were formed by the year, and how far they are confirmed. */
export function linksSentence(links: PlaceLinks, year: number, { t, date }: Translator): string {
  const { formed: count, undated, confirmed, lastConfirmed } = placeStanding(links, year);
  const formed = t('details.formed', { count, undated, year: String(year) });
  const present = count + undated;
  if (present === 0 || confirmed === present) return `${formed}.`;
  if (confirmed > 0) return t('details.someConfirmed', { formed, count: confirmed, year: String(year) });
  // The month is enough here; the day stands with the document.
  return lastConfirmed === null ? `${formed}.` : t('details.noneConfirmed', { formed, date: date(lastConfirmed.slice(0, 7)) });
}

const NAMED_KINDS = ['contacts', 'in-preparation'] as const;

/** "15 partnerships and 2 contacts": what the links amount to by their types. */
export function kindsSentence({ partnerships, others }: PlaceLinks, { t, local, list }: Translator): string {
  const other = others.map(({ type, count }) => {
    const named = NAMED_KINDS.find((id) => id === type.id);
    return named === undefined ? t('details.otherType', { type: local(type.label), count }) : t(`details.kind.${named}`, { count });
  });
  const all = partnerships === 0 ? other : [t('details.partnerships', { count: partnerships }), ...other];
  return all.length === 0 ? '' : `${list(all)}.`;
}
