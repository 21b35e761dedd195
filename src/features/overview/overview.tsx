/** What the panel says while nothing is chosen: how large the network is in the year shown, and where to begin. */
import { useMemo } from 'react';
import { isFiltered } from '../../domain/choose/facets.ts';
import { shownAt } from '../../domain/choose/filter.ts';
import { type Filters, NO_FILTERS, type Reading } from '../../domain/choose/view.ts';
import { endOfYear } from '../../domain/network/date.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { Button } from '../../ui/button.tsx';

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
  const { t, local, country, compare } = useI18n();
  const index = useNetworkIndex();
  const { openSubject, setFilters } = useActions();
  const shown = useMemo(() => shownAt(index.links, filters, endOfYear(year), reading), [index, filters, year, reading]);
  const places = useMemo(() => [...new Set(shown.flatMap(({ link }) => [link.first, link.second]))], [shown]);
  const homes = useMemo(() => index.network.places.filter((place) => place.home).toSorted((a, b) => compare(local(a.names), local(b.names))), [index, compare, local]);
  const far = visible === null ? [] : places.filter((place) => !visible.has(place.id));
  const { from, to } = index.network.extent;
  if (shown.length === 0) {
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
          {t('overview.lead', { links: shown.length, places: places.length, countries: new Set(places.map((place) => place.country)).size })}
        </p>
        <p className="mt-1 text-soft">
          {t('overview.covers', { from: String(from), to: String(to) })} {t('overview.hint')}
        </p>
      </div>
      <section>
        <h3 className="mb-1 text-xs font-semibold text-faint">{t('overview.homes')}</h3>
        <ul>
          {homes.map((place) => (
            <li key={place.id} className="border-b border-rule last:border-0">
              <button
                data-opens={place.id}
                type="button"
                className="-mx-2 flex min-h-9 w-[calc(100%+1rem)] items-center gap-2 rounded-md px-2 text-left hover:bg-sunken pointer-coarse:min-h-11"
                onClick={() => openSubject({ kind: 'place', id: place.id })}
              >
                <span className="font-semibold">{local(place.names)}</span>
                <span className="flex-1 text-soft">{country(place.country)}</span>
                <span className="text-soft tabular-nums">{t('overview.linksCount', { count: shown.filter(({ link }) => link.home.id === place.id).length })}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {far.length > 0 && far.length <= MOST_FAR && (
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
                {local(place.names)}, {country(place.country)}
              </button>
            ))}
          </p>
        </section>
      )}
    </div>
  );
}
