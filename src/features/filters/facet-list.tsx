import { useMemo } from 'react';
import type { FacetDefinition } from '../../domain/choose/facet-rules.ts';
import { toggleFacet } from '../../domain/choose/facets.ts';
import type { Filters, Reading } from '../../domain/choose/view.ts';
import { endOfYear } from '../../domain/network/date.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { useCounts } from '../../parts/use-counts.ts';

interface FacetListProps {
  /** Of the element, for the button that opens it. */
  readonly elementId: string;
  readonly facet: FacetDefinition;
  readonly filters: Filters;
  readonly year: number;
  readonly reading: Reading;
}

/** The values of one filter by name, each with the number of links that it would show in the year. */
export function FacetList({ elementId, facet, filters, year, reading }: FacetListProps) {
  const { t, local, country, compare, number } = useI18n();
  const index = useNetworkIndex();
  const { setFilters } = useActions();
  const { id, nameOf } = facet;
  const counted = useCounts().options(id, filters, endOfYear(year), reading);
  const options = useMemo(
    () => counted.map((option) => ({ ...option, name: nameOf(option.id, index, { local, country }) })).toSorted((a, b) => compare(a.name, b.name)),
    [counted, nameOf, index, local, country, compare],
  );
  return (
    <fieldset id={elementId} aria-label={t(`filter.${id}`)} className="m-0 mt-1 max-h-48 animate-arrive overflow-y-auto overscroll-contain rounded-md border border-rule p-1">
      {options.map((option) => {
        const chosen = filters[id]?.has(option.id) ?? false;
        return (
          <label
            key={option.id}
            className={`flex min-h-7 items-center gap-2 rounded px-2 hover:bg-sunken pointer-coarse:min-h-10 ${option.count === 0 && !chosen ? 'text-faint' : ''}`}
          >
            <input type="checkbox" className="size-4 accent-ink" checked={chosen} onChange={() => setFilters(toggleFacet(filters, id, option.id))} />
            <span className="flex-1">{option.name}</span>
            <span className="text-soft tabular-nums">{number(option.count)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
