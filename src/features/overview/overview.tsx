/** What the panel says while nothing is chosen: how large the network is in the year shown, and where to begin. */
import { useMemo } from 'react';
import { isFiltered } from '../../domain/choose/facets.ts';
import { type Filters, NO_FILTERS, type Reading } from '../../domain/choose/view.ts';
import { endOfYear } from '../../domain/network/date.ts';
import type { Place } from '../../domain/network/schema.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { useCounts } from '../../parts/use-counts.ts';
import { Button } from '../../ui/button.tsx';
import { HomeList } from './home-list.tsx';

interface OverviewProps {
  readonly filters: Filters;
  readonly year: number;
  readonly reading: Reading;
  /** Ids of the places inside the map's view; null while the map has not said. */
  readonly visible: ReadonlySet<string> | null;
}

/** More places than this outside the view are not named one by one. */
const MOST_FAR = 6;

export function Overview({ filters, year, reading, visible }: OverviewProps) {
  const { t, short, country } = useI18n();
  const index = useNetworkIndex();
  const { openSubject, setFilters } = useActions();
  const counts = useCounts().at(filters, endOfYear(year), reading);
  const far = useMemo(() => placesOutside(index.network.places, counts.atPlace, visible), [index, counts.atPlace, visible]);
  const { from, to } = index.network.extent;
  if (counts.links.length === 0) {
    return (
      <div className="space-y-3 px-4 pt-3 pb-5">
        <p className="text-base">{isFiltered(filters) ? t('filter.empty', { year: String(year) }) : t('timeline.noCaptions', { year: String(year) })}</p>
        {isFiltered(filters) && <Button onClick={() => setFilters(NO_FILTERS)}>{t('filter.clear')}</Button>}
      </div>
    );
  }
  return (
    <div className="space-y-4 px-4 pt-3 pb-5">
      <div>
        <p className="text-base">
          <strong className="font-semibold">{t('details.inYear', { year: String(year) })}:</strong>{' '}
          {t('overview.lead', { links: counts.links.length, places: counts.places, countries: counts.countries })}
        </p>
        <p className="mt-1 text-soft">
          {t('overview.covers', { from: String(from), to: String(to) })} {t('overview.hint')}
        </p>
      </div>
      <HomeList linksOf={counts.ofHome} />
      {far.length > 0 && (
        <section>
          <h3 className="mb-1 text-xs font-semibold text-faint">{t('overview.far')}</h3>
          <p className="flex flex-wrap gap-x-3 gap-y-1">
            {far.map((place) => (
              <button
                data-opens={place.id}
                key={place.id}
                type="button"
                className="underline decoration-edge underline-offset-4 hover:decoration-ink"
                onClick={() => openSubject({ kind: 'place', id: place.id })}
              >
                {short(place)}, {country(place.country)}
              </button>
            ))}
          </p>
        </section>
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
