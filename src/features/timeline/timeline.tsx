/** The band along the bottom: play, the year, its bars and its slider on one scale. */
import { Pause, Play } from 'lucide-react';
import { useMemo, useSyncExternalStore } from 'react';
import type { IndexedLink, NetworkIndex } from '../../domain/network-index.ts';
import { yearBars, yearCount } from '../../domain/statistics.ts';
import type { Filters } from '../../domain/view.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Playhead } from './playhead.ts';
import { YearBars } from './year-bars.tsx';
import { YearField } from './year-field.tsx';
import { YearSlider } from './year-slider.tsx';

interface TimelineProps {
  readonly index: NetworkIndex;
  /** The links whose time is told: all, or those of the selected place. */
  readonly links: readonly IndexedLink[];
  readonly filters: Filters;
  readonly playhead: Playhead;
  readonly onYear: (year: number) => void;
}

export function Timeline({ index, links, filters, playhead, onYear }: TimelineProps) {
  const { t } = useI18n();
  const year = useSyncExternalStore(playhead.subscribe, playhead.year);
  const playing = useSyncExternalStore(playhead.subscribe, playhead.playing);
  const { extent } = index.network;
  const bars = useMemo(() => yearBars(index, links, filters), [index, links, filters]);
  const { existing, formed } = yearCount(links, filters, year);
  const valueText = t('timeline.value', { year: String(year), count: existing, fresh: formed });

  return (
    <section aria-label={t('timeline.title')} className="pointer-events-auto border-t border-rule bg-panel/95 px-3 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] sm:px-5">
      <div className="flex items-end gap-3 sm:gap-5">
        <button
          type="button"
          onClick={playhead.toggle}
          aria-label={playing ? t('timeline.pause') : t('timeline.play')}
          title={playing ? t('timeline.pause') : t('timeline.play')}
          className="mb-1 inline-flex size-12 shrink-0 items-center justify-center rounded-full bg-ink text-panel hover:opacity-85"
        >
          {playing ? <Pause size={20} fill="currentColor" strokeWidth={0} /> : <Play size={20} fill="currentColor" strokeWidth={0} className="translate-x-px" />}
        </button>
        <div className="w-24 shrink-0 sm:w-32">
          <YearField year={year} extent={extent} onYear={onYear} />
          <p className="truncate text-xs text-soft tabular-nums" aria-hidden="true">
            {valueText.replace(/^\d+:\s*/, '')}
          </p>
        </div>
        <div className="min-w-0 flex-1">
          <YearBars bars={bars} types={index.network.agreementTypes} year={year} onYear={onYear} />
          <YearSlider extent={extent} year={year} valueText={valueText} onYear={onYear} />
        </div>
      </div>
    </section>
  );
}
