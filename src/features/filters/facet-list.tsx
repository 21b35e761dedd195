import { useMemo } from 'react';
import { type Facet, facetOptions, toggleFacet } from '../../domain/choose/facets.ts';
import type { Filters, Reading } from '../../domain/choose/view.ts';
import { endOfYear } from '../../domain/network/date.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';

interface FacetListProps {
  readonly id: string;
  readonly facet: Facet;
  readonly filters: Filters;
  readonly year: number;
  readonly reading: Reading;
}

/** The values of one filter by name, each with the number of links that it would show in the year. */
export function FacetList({ id, facet, filters, year, reading }: FacetListProps) {
  const { t, local, country, compare, number } = useI18n();
  const index = useNetworkIndex();
  const { setFilters } = useActions();
  const options = useMemo(() => {
    const name = (value: string): string => {
      if (facet === 'countries') return country(value);
      const named = facet === 'areas' ? index.area.get(value)?.label : index.place.get(value)?.names;
      return named === undefined ? value : local(named);
    };
    return facetOptions(index, filters, endOfYear(year), reading, facet)
      .map((option) => ({ ...option, name: name(option.id) }))
      .toSorted((a, b) => compare(a.name, b.name));
  }, [index, filters, year, reading, facet, country, local, compare]);
  return (
    <fieldset id={id} aria-label={t(`filter.${facet}`)} className="m-0 mt-1 max-h-48 animate-arrive overflow-y-auto overscroll-contain rounded-md border border-rule p-1">
      {options.map((option) => {
        const chosen = filters[facet]?.has(option.id) ?? false;
        return (
          <label
            key={option.id}
            className={`flex min-h-7 items-center gap-2 rounded px-2 hover:bg-sunken pointer-coarse:min-h-10 ${option.count === 0 && !chosen ? 'text-faint' : ''}`}
          >
            <input type="checkbox" className="size-4 accent-ink" checked={chosen} onChange={() => setFilters(toggleFacet(filters, facet, option.id))} />
            <span className="flex-1">{option.name}</span>
            <span className="text-soft tabular-nums">{number(option.count)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
