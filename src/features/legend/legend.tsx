/**
 * The agreement types: what each colour and dash means, how many links have it in the year shown, and the filter by it.
 * Beside what is open the same switches are one row of swatches.
 */
import { useMemo } from 'react';
import { type ShownLink, shownAt } from '../../domain/choose/filter.ts';
import type { Filters, Reading } from '../../domain/choose/view.ts';
import { endOfYear } from '../../domain/network/date.ts';
import { isCrowded } from '../../domain/network/prominence.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { TextButton } from '../../parts/text-link.tsx';
import { TypeSwatch } from '../../parts/type-swatch.tsx';
import { useCounts } from '../../parts/use-counts.ts';
import { useHighlight } from '../../parts/use-highlight.ts';
import { Swatch } from '../../ui/swatch.tsx';
import { LegendKey } from './legend-key.tsx';
import { LegendRow } from './legend-row.tsx';
import { LegendSwatch } from './legend-swatch.tsx';

interface LegendProps {
  readonly filters: Filters;
  readonly year: number;
  readonly reading: Reading;
  /** Whether it is to be one row of swatches. */
  readonly row?: boolean;
}

export function Legend({ filters, year, reading, row = false }: LegendProps) {
  const { t, local, number } = useI18n();
  const index = useNetworkIndex();
  const { setFilters } = useActions();
  const types = index.network.agreementTypes;
  const { byType, undatedByType, undated, unconfirmed, termIsOver } = useCounts().at(filters, endOfYear(year), reading);
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
  const only = (id: string) => setFilters({ ...filters, types: new Set([id]) });

  const Item = row ? LegendSwatch : LegendRow;
  return (
    <fieldset className={`m-0 border-0 p-0 ${row ? 'flex flex-wrap items-center' : ''}`} aria-label={t('legend.title')}>
      {!row && (
        <div className="flex items-baseline justify-between pb-0.5">
          <h2 className="text-xs font-semibold text-faint">{t('legend.title')}</h2>
          {filters.types !== null && (
            <TextButton className="min-h-6 text-xs text-soft hover:text-ink" onClick={() => setFilters({ ...filters, types: null })}>
              {t('legend.showAll')}
            </TextButton>
          )}
        </div>
      )}
      {types.map((type, i) => {
        const count = byType[i] ?? 0;
        const unsure = undatedByType[i] ?? 0;
        const label = local(type.label);
        return (
          <Item
            key={type.id}
            label={label}
            hint={local(type.definition)}
            count={unsure === 0 ? number(count) : t('legend.withUndated', { count: number(count), undated: number(unsure) })}
            countText={unsure === 0 ? t('overview.linksCount', { count }) : t('legend.countWithUndated', { count, undated: unsure })}
            checked={filters.types?.has(type.id) ?? true}
            swatch={<TypeSwatch type={type} />}
            onToggle={() => toggle(type.id)}
            lighting={lights(lit(({ stage }) => stage.typeIndex === i))}
            only={{ text: t('legend.only'), label: t('legend.onlyType', { type: label }), choose: () => only(type.id) }}
          />
        );
      })}
      {hasUndated && (
        <div className={row ? 'ml-1 border-l border-rule pl-1' : 'mt-1 border-t border-rule pt-1'}>
          <Item
            label={t('legend.undated')}
            hint={t('legend.undatedHint')}
            count={number(undated)}
            countText={t('overview.linksCount', { count: undated })}
            checked={filters.undated}
            swatch={<Swatch color="var(--soft)" colorDark="var(--soft)" dash={null} dotted />}
            onToggle={() => setFilters({ ...filters, undated: !filters.undated })}
            lighting={lights(lit(({ undated: open }) => open))}
          />
        </div>
      )}
      {!row && <LegendKey unconfirmed={unconfirmed} termIsOver={termIsOver} crowd={isCrowded(index)} />}
      {filters.types?.size === 0 && <p className="pt-1 text-xs text-soft">{t('legend.none')}</p>}
    </fieldset>
  );
}
