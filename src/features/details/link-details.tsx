/** A link's page: what is in force in the year shown, how it came about, who signed, and the document behind every fact. */

import type { ReactNode } from 'react';
import { distanceKm } from '../../domain/geo/great-circle.ts';
import { endOfYear } from '../../domain/network/date.ts';
import type { IndexedLink } from '../../domain/network/network-index.ts';
import { certaintyOf } from '../../domain/time/certainty.ts';
import { citedSources } from '../../domain/time/link-history.ts';
import { standingAt } from '../../domain/time/standing.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { useIsOwnData } from '../../parts/own-data-context.tsx';
import { PlaceButton } from '../../parts/place-button.tsx';
import { Section } from '../../parts/section.tsx';
import { SourceCard } from '../../parts/source-card.tsx';
import { documentDate } from '../../parts/source-text.ts';
import { TextLink } from '../../parts/text-link.tsx';
import { BasisLine } from './basis-line.tsx';
import { DetailsPanel } from './details-panel.tsx';
import { EventList } from './event-list.tsx';
import { LinkNow } from './link-now.tsx';
import { LinkStages } from './link-stages.tsx';
import { standingText } from './standing-text.ts';

interface LinkDetailsProps {
  readonly link: IndexedLink;
  readonly year: number;
  readonly legend?: ReactNode;
  /** Address of the link's page; absent where it has none, as in data of a reader's own. */
  readonly pageAddress?: string | undefined;
}

export function LinkDetails({ link, year, legend, pageAddress }: LinkDetailsProps) {
  const i18n = useI18n();
  const { t, local, short, publisher, country, number, date } = i18n;
  const index = useNetworkIndex();
  const isOwn = useIsOwnData();
  const { first, second, record } = link;
  const cited = citedSources(record).flatMap((id) => index.source.get(id) ?? []);
  const sure = certaintyOf(link);
  /** What is generally known of the two places, such as that one no longer exists, matters to their link as well. */
  const known = [first, second].filter((place) => !place.home && place.note !== undefined && place.basis?.note === 'general-knowledge');
  const joint = (record.jointWith ?? []).flatMap((id) => index.place.get(id) ?? []);
  const attestedIn = record.attested === undefined ? undefined : index.source.get(record.attested.source);
  const between = first.country === second.country ? country(first.country) : `${country(first.country)} – ${country(second.country)}`;
  const km = Math.round(distanceKm(first, second));
  return (
    <DetailsPanel
      subject={record.id}
      kicker={`${between} · ${t('link.distance', { km: number(km) })}`}
      heading={
        <>
          <PlaceButton place={first} /> – <PlaceButton place={second} />
        </>
      }
      status={
        <>
          <p className="font-semibold">{standingText(standingAt(link, endOfYear(year)), year, i18n)}</p>
          {attestedIn !== undefined && !isOwn && (
            <p className="text-soft">{t('details.source', { documents: t('source.cite', { publisher: publisher(attestedIn), at: documentDate(attestedIn, i18n) }) })}</p>
          )}
        </>
      }
      legend={legend}
      {...(pageAddress === undefined ? {} : { ownPage: <TextLink href={pageAddress}>{t('page.ofLink')}</TextLink> })}
    >
      <LinkNow link={link} year={year} />
      {(record.note !== undefined || known.length > 0) && (
        <Section title={t(isOwn ? 'own.column.note' : 'link.unsure')}>
          <div className="space-y-2">
            {record.note !== undefined && (
              <div>
                <p className="whitespace-pre-line">{local(record.note)}</p>
                <BasisLine basis={record.basis?.note} />
              </div>
            )}
            {known.map((place) => (
              <div key={place.id} className="border-l-2 border-dotted border-rule pl-3 text-soft">
                <p>
                  <span className="text-ink">{short(place)}.</span> {local(place.note ?? {})}
                </p>
                <BasisLine basis={place.basis?.note} />
              </div>
            ))}
          </div>
        </Section>
      )}
      {link.stages.length > 1 && <LinkStages link={link} year={year} />}
      {joint.length > 0 && (
        <Section title={t('link.jointWith')}>
          <p className="flex flex-wrap gap-x-3">
            {joint.map((place) => (
              <PlaceButton key={place.id} place={place} />
            ))}
          </p>
        </Section>
      )}
      {record.termEnds !== undefined && (
        <p>
          <strong className="font-semibold">{t('link.termEnds', { date: date(record.termEnds) })}</strong>{' '}
          <span className="text-soft">
            {t('link.termHint')} {endOfYear(year) >= sure.termOver && t('link.termOver', { year: String(year) })}
          </span>
        </p>
      )}
      {record.areas.length > 0 && (
        <Section title={t('link.areas')}>
          <p>{record.areas.flatMap((id) => (index.area.has(id) ? local(index.area.get(id)?.label ?? {}) : [])).join(', ')}</p>
        </Section>
      )}
      <EventList events={record.events} year={year} />
      {record.attested !== undefined && (!isOwn || record.attested.date !== null) && (
        <Section title={t('link.confirmed')}>
          {endOfYear(year) >= sure.unconfirmedFrom && <p>{t('link.unconfirmed', { year: String(year) })}</p>}
          <p>{t('link.confirmedBy', { date: date(record.attested.date), source: attestedIn === undefined ? record.attested.source : publisher(attestedIn) })}</p>
        </Section>
      )}
      {(cited.length > 0 || !isOwn) && (
        <Section title={t(isOwn ? 'own.sources' : 'link.sources')}>
          <div className="space-y-2">
            {cited.map((source) => (
              <SourceCard key={source.id} source={source} />
            ))}
          </div>
        </Section>
      )}
    </DetailsPanel>
  );
}
