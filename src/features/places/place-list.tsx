/** All places by country, with a field that narrows them: what stands in for the map where it cannot be drawn. */
import { useMemo, useState } from 'react';
import { MOST_LISTED } from '../../domain/network/prominence.ts';
import type { Place } from '../../domain/network/schema.ts';
import { createSearch } from '../../domain/search/search.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { useSearch } from '../../parts/use-search.ts';

export function PlaceList() {
  const { t, short, country, compare } = useI18n();
  const index = useNetworkIndex();
  const { openSubject } = useActions();
  const [query, setQuery] = useState('');
  const search = useSearch(createSearch);
  const groups = useMemo(() => {
    const found = query.trim() === '' ? null : (search?.(query, MOST_LISTED) ?? null);
    const places = found === null ? index.network.places : found.flatMap((result) => (result.kind === 'place' ? (index.place.get(result.id) ?? []) : []));
    const byCountry = new Map<string, Place[]>();
    for (const place of places) {
      const name = country(place.country);
      const there = byCountry.get(name);
      if (there === undefined) byCountry.set(name, [place]);
      else there.push(place);
    }
    return [...byCountry].toSorted(([a], [b]) => compare(a, b)).map(([name, some]) => ({ name, places: some.toSorted((a, b) => compare(short(a), short(b))) }));
  }, [index, search, query, country, compare, short]);
  return (
    <section aria-label={t('map.visible')} className="mx-auto max-w-2xl px-4 py-6">
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
                  {short(place)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
