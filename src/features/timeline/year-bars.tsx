/** One bar for each year, a block for each link formed or changed in it, and behind them their sum. Clicking a year goes there. */
import { useState } from 'react';
import type { OverTime } from '../../domain/choose/over-time.ts';
import type { Reading } from '../../domain/choose/view.ts';
import type { AgreementType } from '../../domain/network/schema.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { BarBlocks } from './bar-blocks.tsx';
import { BarCard, TypeCounts } from './bar-card.tsx';
import { SumLine } from './sum-line.tsx';
import './bars.css';

interface YearBarsProps {
  readonly bars: OverTime['bars'];
  /** Blocks that a bar of full height has. */
  readonly full: number;
  readonly types: readonly AgreementType[];
  readonly year: number;
  readonly reading: Reading;
  /** Ids of the links that the bar of a year stands for. */
  readonly linksOf: (year: number) => readonly string[];
  /** What is said where there is no bar at all. */
  readonly empty: string | null;
}

export function YearBars({ bars, full, types, year, reading, linksOf, empty }: YearBarsProps) {
  const { t } = useI18n();
  const { showYear, onHighlight } = useActions();
  const [hovered, setHovered] = useState<number | null>(null);
  const isCounted = (barYear: number) => (reading === 'new' ? barYear === year : barYear <= year);
  const hover = (on: number | null) => {
    setHovered(on);
    const links = on === null ? [] : linksOf(on);
    onHighlight(links.length === 0 ? null : { places: [], links });
  };
  const told = bars.findIndex((bar) => bar.year === (hovered ?? year));
  const bar = bars[told];
  return (
    // The slider below says and does the same for keyboard and screen reader; the bars are its picture.
    <div className="year-bars relative flex items-stretch" aria-hidden="true" onPointerLeave={() => hover(null)}>
      <SumLine bars={bars} year={year} full={full} />
      {bars.map(({ year: own, byType, changedTo }) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the slider under the bars does the same by keyboard.
        // biome-ignore lint/a11y/noStaticElementInteractions: the slider under the bars is the control that has a role.
        <div
          key={own}
          className={`relative flex min-w-0 flex-1 cursor-pointer flex-col justify-end rounded-sm ${own === hovered ? 'bg-ink/10' : ''}`}
          onClick={() => showYear(own)}
          onPointerEnter={() => hover(own)}
        >
          <BarBlocks types={types} filled={byType} outlined={changedTo} full={full} className={isCounted(own) ? '' : 'opacity-30'} />
        </div>
      ))}
      {empty !== null && <p className="pointer-events-none absolute inset-0 flex items-center justify-center text-soft">{empty}</p>}
      {bar !== undefined && (
        <BarCard
          heading={t('timeline.barText', { year: String(bar.year), count: bar.total })}
          types={types}
          counts={bar.byType}
          at={(told + 0.5) / bars.length}
          className={hovered === null ? 'bar-readout-resting' : ''}
        >
          {bar.changed > 0 && (
            <>
              <p className="mt-1 font-semibold">{t('timeline.barChanged', { count: bar.changed })}</p>
              <TypeCounts types={types} counts={bar.changedTo} />
            </>
          )}
          <p className="mt-1 text-soft">{t('count.datedUndated', { count: bar.existing, undated: 0, year: String(bar.year) })}</p>
        </BarCard>
      )}
    </div>
  );
}
