/** A place's page: what it is, its links in the year shown, then the others, its networks, and what documents say of it. */
import { useMemo } from 'react';
import { placeLinks, placesAtSamePoint } from '../../domain/choose/place-links.ts';
import type { Filters } from '../../domain/choose/view.ts';
import type { Place } from '../../domain/network/schema.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { Citation, Citations } from './citation.tsx';
import { DetailsPanel } from './details-panel.tsx';
import { LinkList } from './link-list.tsx';
import { Memberships } from './memberships.tsx';
import { PlaceFacts } from './place-facts.tsx';
import { PlaceYears } from './place-years.tsx';
import { Section } from './section.tsx';
import { Websites } from './websites.tsx';

interface PlaceDetailsProps {
  readonly place: Place;
  readonly filters: Filters;
  readonly year: number;
}

export function PlaceDetails({ place, filters, year }: PlaceDetailsProps) {
  const { t, local, short, kindOf, country } = useI18n();
  const index = useNetworkIndex();
  const { openSubject } = useActions();
  const links = useMemo(() => placeLinks(index, place.id, filters, year), [index, place, filters, year]);
  const nearby = useMemo(() => placesAtSamePoint(index, place), [index, place]);
  const hasLinks = (index.linksOf.get(place.id)?.length ?? 0) > 0;
  const list = { place, year };
  return (
    <DetailsPanel subject={place.id} heading={local(place.names)} kicker={`${kindOf(place)} · ${country(place.country)}`}>
      <PlaceFacts place={place} />
      {nearby.length > 0 && (
        <p className="text-sm text-soft">
          {t('details.sameSpot')}:{' '}
          {nearby.map((other, i) => (
            <span key={other.id}>
              {i > 0 && ', '}
              <button type="button" className="font-semibold text-ink underline underline-offset-2" onClick={() => openSubject({ kind: 'place', id: other.id })}>
                {short(other)}
              </button>
            </span>
          ))}
        </p>
      )}
      {hasLinks && (
        <p className="text-base">
          <strong className="font-semibold">{t('details.inYear', { year: String(year) })}:</strong>{' '}
          {[t('details.partnerships', { count: links.partnerships }), ...links.others.map(({ type, count }) => t('details.otherType', { type: local(type.label), count }))].join(
            ' · ',
          )}
        </p>
      )}
      {hasLinks && <PlaceYears placeId={place.id} year={year} />}
      {links.inForce.map(({ type, links: ofType }) => (
        <Section
          key={type.id}
          title={
            <span className="flex items-center gap-2" title={local(type.definition)}>
              <Swatch color={type.color} colorDark={type.colorDark} dash={type.dash} />
              {local(type.label)}
            </span>
          }
        >
          <LinkList links={ofType} {...list} />
        </Section>
      ))}
      {hasLinks && links.inForce.length === 0 && links.undated.length === 0 && <p className="text-sm text-soft">{t('details.noneInYear', { year: String(year) })}</p>}
      {links.undated.length > 0 && (
        <Section title={t('details.undated')}>
          <LinkList links={links.undated} showType {...list} />
        </Section>
      )}
      {links.later.length > 0 && (
        <Section title={t('details.later', { year: String(year) })}>
          <LinkList links={links.later} showType quiet {...list} />
        </Section>
      )}
      {links.ended.length > 0 && (
        <Section title={t('details.ended')}>
          <LinkList links={links.ended} showType quiet {...list} />
        </Section>
      )}
      <Websites websites={place.websites} />
      <Memberships placeId={place.id} />
      {(place.mentions ?? []).length > 0 && (
        <Section title={t('details.mentions')}>
          <ul className="space-y-2">
            {place.mentions?.map((mention) => (
              <li key={mention.source.id + mention.source.at} className="text-sm">
                {local(mention.note)} <Citation citation={mention.source} />
                <Citations citations={mention.alsoIn} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </DetailsPanel>
  );
}
