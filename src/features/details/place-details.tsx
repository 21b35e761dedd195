/** A place's page: what it is, its links in the year shown, then the others, its networks, and what documents say of it. */
import { type ReactNode, useMemo } from 'react';
import { placeLinks, placesAtSamePoint } from '../../domain/choose/place-links.ts';
import type { Filters } from '../../domain/choose/view.ts';
import type { Place } from '../../domain/network/schema.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { PlaceButton } from '../../parts/place-button.tsx';
import { Section } from '../../parts/section.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { TypeSwatch } from '../../parts/type-swatch.tsx';
import { Citation, Citations } from './citation.tsx';
import { DetailsPanel } from './details-panel.tsx';
import { LinkList } from './link-list.tsx';
import { Memberships } from './memberships.tsx';
import { PlaceFacts } from './place-facts.tsx';
import { PlaceStatus } from './place-status.tsx';
import { PlaceYears } from './place-years.tsx';
import { Websites } from './websites.tsx';

interface PlaceDetailsProps {
  readonly place: Place;
  readonly filters: Filters;
  readonly year: number;
  readonly legend?: ReactNode;
  /** Address of the place's page; absent where it has none, as in data of a reader's own. */
  readonly pageAddress?: string | undefined;
}

export function PlaceDetails({ place, filters, year, legend, pageAddress }: PlaceDetailsProps) {
  const { t, local, kindOf, country } = useI18n();
  const index = useNetworkIndex();
  const links = useMemo(() => placeLinks(index, place.id, filters, year), [index, place, filters, year]);
  const nearby = useMemo(() => placesAtSamePoint(index, place), [index, place]);
  const hasLinks = (index.linksOf.get(place.id)?.length ?? 0) > 0;
  const list = { place, year };
  return (
    <DetailsPanel
      subject={place.id}
      heading={local(place.names)}
      kicker={`${kindOf(place)} · ${country(place.country)}`}
      {...(hasLinks ? { status: <PlaceStatus place={place} links={links} year={year} /> } : {})}
      legend={legend}
      {...(pageAddress === undefined ? {} : { ownPage: <TextLink href={pageAddress}>{t('page.ofPlace')}</TextLink> })}
    >
      <PlaceFacts place={place} />
      {nearby.length > 0 && (
        <p className="text-sm text-soft">
          {t('details.sameSpot')}:{' '}
          {nearby.map((other, i) => (
            <span key={other.id}>
              {i > 0 && ', '}
              <PlaceButton place={other} className="font-semibold text-ink" />
            </span>
          ))}
        </p>
      )}
      {links.inForce.map(({ type, links: ofType }) => (
        <Section
          key={type.id}
          title={
            <span className="flex items-center gap-2" title={local(type.definition)}>
              <TypeSwatch type={type} />
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
      {hasLinks && <PlaceYears placeId={place.id} year={year} />}
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
