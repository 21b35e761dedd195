/** The filters beside the legend: partner country, area of cooperation, home municipality; and one button that clears all. */
import { ChevronDown } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { FACETS, type FacetDefinition } from '../../domain/choose/facet-rules.ts';
import { isFiltered } from '../../domain/choose/facets.ts';
import { type Filters as FilterValues, NO_FILTERS, type Reading } from '../../domain/choose/view.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { FacetList } from './facet-list.tsx';

interface FiltersProps {
  readonly filters: FilterValues;
  readonly year: number;
  readonly reading: Reading;
}

export function Filters({ filters, year, reading }: FiltersProps) {
  const { t } = useI18n();
  const { setFilters } = useActions();
  const [open, setOpen] = useState<FacetDefinition | null>(null);
  const listId = useId();
  const { links } = useNetworkIndex();
  // What no link has is no filter, as areas in a list that names none.
  const offered = useMemo(() => FACETS.filter((facet) => links.some((link) => facet.valuesOf(link).length > 0)), [links]);
  return (
    <div className="pt-1">
      <div className="-mx-2 flex flex-wrap items-center gap-x-1">
        {offered.map((facet) => {
          const chosen = filters[facet.id]?.size ?? 0;
          return (
            <button
              key={facet.id}
              type="button"
              aria-expanded={open === facet}
              aria-controls={open === facet ? listId : undefined}
              onClick={() => setOpen(open === facet ? null : facet)}
              className={`inline-flex min-h-8 items-center gap-1 rounded-md px-2 text-xs hover:bg-sunken pointer-coarse:min-h-11 ${chosen > 0 ? 'font-semibold text-ink' : 'text-soft'} ${open === facet ? 'bg-sunken' : ''}`}
            >
              {t(`filter.${facet.id}`)}
              {chosen > 0 && <span className="rounded-full bg-ink px-1.5 text-panel tabular-nums">{chosen}</span>}
              <ChevronDown size={14} aria-hidden="true" className={open === facet ? 'rotate-180' : ''} />
            </button>
          );
        })}
        {isFiltered(filters) && (
          <button
            type="button"
            className="ml-auto min-h-8 px-2 text-xs text-soft underline underline-offset-2 hover:text-ink pointer-coarse:min-h-11"
            onClick={() => setFilters(NO_FILTERS)}
          >
            {t('filter.clear')}
          </button>
        )}
      </div>
      {open !== null && <FacetList elementId={listId} facet={open} filters={filters} year={year} reading={reading} />}
    </div>
  );
}
