/** The agreement types: what each colour and dash means, how many links have it in the year shown, and the filter by it. */
import { useMemo } from 'react';
import { type ShownLink, shownAt } from '../../domain/choose/filter.ts';
import type { Filters, Reading } from '../../domain/choose/view.ts';
import { endOfYear } from '../../domain/network/date.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { useCounts } from '../../parts/use-counts.ts';
import { useHighlight } from '../../parts/use-highlight.ts';
import { Swatch } from '../../ui/swatch.tsx';
import { LegendKey } from './legend-key.tsx';
import { LegendRow } from './legend-row.tsx';

interface LegendProps {
  readonly filters: Filters;
  readonly year: number;
  readonly reading: Reading;
}

export function Legend({ filters, year, reading }: LegendProps) {
  const { t, local, number } = useI18n();
  const index = useNetworkIndex();
  const { setFilters } = useActions();
  const types = index.network.agreementTypes;
  const { byType, undated, unconfirmed, termIsOver } = useCounts().at(filters, endOfYear(year), reading);
  const hasUndated = useMemo(() => index.links.some((link) => link.formed === null), [index]);

  const lights = useHighlight();
  const lit = (isMeant: (one: ShownLink) => boolean) => () => ({
    places: [],
    links: shownAt(index.links, filters, endOfYear(year), reading).flatMap((one) => (isMeant(one) ? one.link.record.id : [])),
  });

  const toggle = (id: string) => {
    const shown = new Set(filters.types ?? types.map((type) => type.id));
    if (!shown.delete(id)) shown.add(id);
    setFilters({ ...filters, types: shown.size === types.length ? null : shown });
  };

  return (
    <fieldset className="m-0 border-0 p-0" aria-labelledby="legend-title">
      <div className="flex items-baseline justify-between pb-0.5">
        <h2 id="legend-title" className="text-xs font-semibold text-faint">
          {t('legend.title')}
        </h2>
        {filters.types !== null && (
          <button type="button" className="text-xs text-soft underline underline-offset-2 hover:text-ink" onClick={() => setFilters({ ...filters, types: null })}>
            {t('legend.showAll')}
          </button>
        )}
      </div>
      {types.map((type, i) => (
        <LegendRow
          key={type.id}
          label={local(type.label)}
          hint={local(type.definition)}
          count={number(byType[i] ?? 0)}
          countText={t('overview.linksCount', { count: byType[i] ?? 0 })}
          checked={filters.types?.has(type.id) ?? true}
          swatch={<Swatch color={type.color} colorDark={type.colorDark} dash={type.dash} />}
          onToggle={() => toggle(type.id)}
          lighting={lights(lit(({ stage }) => stage.typeIndex === i))}
        />
      ))}
      {hasUndated && (
        <LegendRow
          label={t('legend.undated')}
          hint={t('legend.undatedHint')}
          count={number(undated)}
          countText={t('overview.linksCount', { count: undated })}
          checked={filters.undated}
          swatch={<Swatch color="var(--soft)" colorDark="var(--soft)" dash={null} dotted />}
          onToggle={() => setFilters({ ...filters, undated: !filters.undated })}
          lighting={lights(lit(({ undated: open }) => open))}
        />
      )}
      <LegendKey unconfirmed={unconfirmed} termIsOver={termIsOver} />
      {filters.types?.size === 0 && <p className="pt-1 text-xs text-soft">{t('legend.none')}</p>}
    </fieldset>
  );
}
