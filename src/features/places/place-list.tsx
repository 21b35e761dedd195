/** All places by country, with a field that narrows them: what stands in for the map where it cannot be drawn. */
import { useMemo, useState } from 'react';
import type { Place } from '../../domain/network/schema.ts';
import { fold } from '../../domain/search/fold.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';

interface PlaceListProps {
  /** Why there is a list and no map. */
  readonly why: string;
}

export function PlaceList({ why }: PlaceListProps) {
  const { t, local, country, compare } = useI18n();
  const index = useNetworkIndex();
  const { openSubject } = useActions();
  const [query, setQuery] = useState('');
  const groups = useMemo(() => {
    const wanted = fold(query);
    const matching = index.network.places.filter((place) => [...Object.values(place.names), ...place.aliases, country(place.country)].some((name) => fold(name).includes(wanted)));
    const byCountry = new Map<string, Place[]>();
    for (const place of matching) byCountry.set(country(place.country), [...(byCountry.get(country(place.country)) ?? []), place]);
    return [...byCountry].toSorted(([a], [b]) => compare(a, b)).map(([name, places]) => ({ name, places: places.toSorted((a, b) => compare(local(a.names), local(b.names))) }));
  }, [index, query, country, compare, local]);
  return (
    <section aria-label={t('map.visible')} className="mx-auto max-w-2xl px-4 py-6">
      <p role="status" className="mb-4 rounded-md border border-rule bg-panel px-4 py-3">
        {why}
      </p>
      <input
        type="search"
        aria-label={t('list.search')}
        placeholder={t('search.placeholder')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        className="min-h-11 w-full rounded-md border border-edge bg-panel px-3 text-base"
      />
      {groups.length === 0 && <p className="py-4 text-soft">{t('list.empty')}</p>}
      {groups.map(({ name, places }) => (
        <section key={name} className="mt-4">
          <h2 className="text-xs font-semibold text-faint">{name}</h2>
          <ul className="flex flex-wrap gap-x-4">
            {places.map((place) => (
              <li key={place.id}>
                <button
                  type="button"
                  className={`min-h-9 underline decoration-edge underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11 ${place.home ? 'font-semibold' : ''}`}
                  onClick={() => openSubject({ kind: 'place', id: place.id })}
                >
                  {local(place.names)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
