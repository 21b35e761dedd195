/** The band along the bottom: play, the year, its bars and its slider on one scale; above it, what happened. */
import { type Ref, useSyncExternalStore } from 'react';
import type { Filters, Reading } from '../../domain/choose/view.ts';
import { endOfYear } from '../../domain/network/date.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { useCounts } from '../../parts/use-counts.ts';
import { Captions } from './captions.tsx';
import { PlayButton } from './play-button.tsx';
import type { Playhead } from './playhead.ts';
import { ReplayControls } from './replay-controls.tsx';
import { UndatedBar } from './undated-bar.tsx';
import { YearBars } from './year-bars.tsx';
import { YearField } from './year-field.tsx';
import { YearSlider } from './year-slider.tsx';

interface TimelineProps {
  /** Id of the place whose links the bars and captions tell of; null: all links. */
  readonly place: string | null;
  readonly filters: Filters;
  readonly reading: Reading;
  readonly playhead: Playhead;
  /** The band itself, without the captions above it. */
  readonly bandRef: Ref<HTMLDivElement>;
}

export function Timeline({ place, filters, reading, playhead, bandRef }: TimelineProps) {
  const { t } = useI18n();
  const index = useNetworkIndex();
  const { setFilters } = useActions();
  const year = useSyncExternalStore(playhead.subscribe, playhead.year);
  const counts = useCounts();
  const { bars, highest, happenings, undated } = counts.overTime(filters, place);
  // The slider speaks of the whole network, also while the bars are those of one place.
  const { existing, formed } = counts.at(filters, endOfYear(year), reading);
  const valueText = t('timeline.value', { year: String(year), count: existing, fresh: formed });

  return (
    <section aria-label={t('timeline.title')}>
      <Captions happenings={happenings} playhead={playhead} />
      <div
        ref={bandRef}
        className="pointer-events-auto flex flex-wrap items-end gap-x-5 gap-y-1 border-t border-rule bg-panel px-3 pt-1.5 pb-[max(0.25rem,env(safe-area-inset-bottom))] sm:flex-nowrap sm:px-5 sm:pt-2"
      >
        <div className="flex w-full flex-wrap items-center justify-between gap-x-2 gap-y-1 sm:w-auto sm:flex-col sm:items-start low:flex-row low:items-center">
          <div className="flex items-center gap-2 sm:gap-3">
            <PlayButton playhead={playhead} />
            <div className="w-24 min-[22.5rem]:w-32 sm:w-36">
              <YearField year={year} />
              <p className="text-xs leading-tight text-soft tabular-nums" aria-hidden="true">
                {valueText.slice(valueText.indexOf(':') + 1)}
              </p>
            </div>
          </div>
          <ReplayControls playhead={playhead} happenings={happenings} reading={reading} />
        </div>
        <div className="flex min-w-0 flex-1 items-end gap-3">
          <div className="min-w-0 flex-1">
            <YearBars bars={bars} highest={highest} types={index.network.agreementTypes} year={year} reading={reading} />
            <YearSlider year={year} valueText={valueText} onHold={playhead.hold} />
          </div>
          {undated > 0 && <UndatedBar count={undated} highest={highest} shown={filters.undated} onToggle={() => setFilters({ ...filters, undated: !filters.undated })} />}
        </div>
      </div>
    </section>
  );
}
