/** What the panel says while nothing is chosen: what this is, in a sentence, whose links these are, and what is known of them for the year shown. */
import { type ReactNode, useMemo } from 'react';
import { isFiltered } from '../../domain/choose/facets.ts';
import type { Filters, Reading } from '../../domain/choose/view.ts';
import { endOfYear } from '../../domain/network/date.ts';
import type { Place } from '../../domain/network/schema.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { useIsOwnData } from '../../parts/own-data-context.tsx';
import { PlaceButton } from '../../parts/place-button.tsx';
import { Section } from '../../parts/section.tsx';
import { useCounts } from '../../parts/use-counts.ts';
import { EmptyResult } from './empty-result.tsx';
import { HomeList } from './home-list.tsx';
import { Intro } from './intro.tsx';

interface OverviewProps {
  readonly filters: Filters;
  readonly year: number;
  readonly reading: Reading;
  /** Ids of the places inside the map's view; null while the map has not said. */
  readonly visible: ReadonlySet<string> | null;
  /** The agreement types as key and filter, below the towns. */
  readonly legend: ReactNode;
}

/** More places than this outside the view are not named one by one. */
const MOST_FAR = 6;

export function Overview({ filters, year, reading, visible, legend }: OverviewProps) {
  const { t, short, country } = useI18n();
  const index = useNetworkIndex();
  const isOwn = useIsOwnData();
  const counts = useCounts().at(filters, endOfYear(year), reading);
  const far = useMemo(() => placesOutside(index.network.places, counts.atPlace, visible), [index, counts.atPlace, visible]);
  const undated = filters.undated && reading === 'so-far' ? counts.undated : 0;
  return (
    <div className="space-y-4 px-4 pt-3 pb-4 max-sm:pt-0">
      <div>
        <Intro />
        {counts.links.length > 0 && (
          <>
            <p className="mt-1.5 font-semibold">
              {reading === 'new'
                ? t('table.countNew', { count: counts.formed, year: String(year) })
                : t('count.datedUndated', { count: counts.existing, undated, year: String(year) })}
              .
            </p>
            {undated > 0 && <p className="text-xs text-soft">{t(isOwn ? 'own.undated' : 'overview.undated')}</p>}
          </>
        )}
      </div>
      {counts.links.length === 0 ? <EmptyResult filters={filters} year={year} filtered={isFiltered(filters)} /> : <HomeList linksOf={counts.ofHome} />}
      {legend}
      {far.length > 0 && (
        <Section title={t('overview.far')} heading="h2">
          <p className="flex flex-wrap gap-x-3 gap-y-1">
            {far.map((place) => (
              <PlaceButton key={place.id} place={place}>
                {short(place)}, {country(place.country)}
              </PlaceButton>
            ))}
          </p>
        </Section>
      )}
    </div>
  );
}

/** The places with a link in sight that the map's view leaves out; none where they are many, or where the view is not known yet. */
function placesOutside(places: readonly Place[], linksAt: Uint32Array, visible: ReadonlySet<string> | null): readonly Place[] {
  if (visible === null) return [];
  const far: Place[] = [];
  for (const [i, place] of places.entries()) {
    if (linksAt[i] === 0 || visible.has(place.id)) continue;
    if (far.length === MOST_FAR) return [];
    far.push(place);
  }
  return far;
}
