/** The band along the bottom: play, the year, its bars and its slider on one scale; above it, what happened. */
import { type Ref, useMemo, useSyncExternalStore } from 'react';
import { actsOf, actsOfSelection } from '../../domain/choose/acts.ts';
import { blocksInFull } from '../../domain/choose/block-scale.ts';
import { nextYearWithNews } from '../../domain/choose/over-time.ts';
import { type Filters, NO_FILTERS, type Reading, type Selection } from '../../domain/choose/view.ts';
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
import { YearCount } from './year-count.tsx';
import { YearSlider } from './year-slider.tsx';
import { YearSteps } from './year-steps.tsx';

interface TimelineProps {
  /** With a place chosen all here is its own: bars, captions, numbers. With a link the captions are, and its stages are marked. */
  readonly selection: Selection | null;
  readonly filters: Filters;
  readonly reading: Reading;
  readonly playhead: Playhead;
  /** Whether the captions are shown: they lie over the map, and over nothing else. */
  readonly captions: boolean;
  /** The band itself, without the captions above it. */
  readonly bandRef: Ref<HTMLElement>;
}

export function Timeline({ selection, filters, reading, playhead, captions, bandRef }: TimelineProps) {
  const { t, local } = useI18n();
  const index = useNetworkIndex();
  const { setFilters } = useActions();
  const counts = useCounts();
  const types = index.network.agreementTypes;
  const year = useSyncExternalStore(playhead.subscribe, playhead.year);
  const place = selection?.kind === 'place' ? (index.place.get(selection.id) ?? null) : null;
  const link = selection?.kind === 'link' ? index.link.get(selection.id) : undefined;
  const name = place === null ? null : local(place.names);
  const own = place?.id ?? null;

  const { bars, tallest, undated, undatedByType, existingAt } = counts.overTime(filters, own);
  const full = blocksInFull(counts.overTime(NO_FILTERS, null).tallest, tallest);
  const { happenings } = counts.overTime(filters, null);
  const acts = useMemo(() => actsOf(happenings), [happenings]);
  const told = useMemo(() => actsOfSelection(acts, selection), [acts, selection]);

  const tally = counts.tally(filters, endOfYear(year), own);
  const value = t('timeline.value', { year: String(year), count: tally.existing, fresh: tally.formed });
  const valueText = name === null ? value : t('timeline.valueOf', { value, name });
  const isEmpty = bars.every((bar) => bar.total + bar.changed === 0);
  const beganInYear = bars.find((bar) => bar.year === year)?.total ?? 0;

  return (
    // Before the captions in the page's order, so that Play is reached without going through them.
    <div className="flex flex-col-reverse">
      <section
        aria-label={t('timeline.title')}
        ref={bandRef}
        className="pointer-events-auto flex flex-wrap items-end gap-x-5 border-t border-rule bg-panel px-2 pb-[max(0.125rem,env(safe-area-inset-bottom))] sm:flex-nowrap sm:px-5 sm:pt-2 sm:pb-[max(0.25rem,env(safe-area-inset-bottom))] low:items-center low:pt-1"
      >
        <div className="flex w-full items-center gap-x-1 sm:w-68 sm:gap-x-2 sm:shrink-0 sm:flex-wrap sm:gap-y-1 lg:w-76 low:w-108 low:flex-nowrap">
          <PlayButton playhead={playhead} />
          <YearSteps year={year} playhead={playhead} />
          <YearCount year={year} reading={reading} tally={tally} existingAt={existingAt} name={name} playhead={playhead} />
          <ReplayControls playhead={playhead} reading={reading} />
        </div>
        <div className="timeline-years flex min-w-0 flex-1 items-end gap-3">
          <div className="min-w-0 flex-1">
            <YearBars
              bars={bars}
              full={full}
              types={types}
              year={year}
              reading={reading}
              linksOf={(of) => counts.linksOfBar(filters, own, of)}
              empty={isEmpty && name !== null ? t('timeline.noneOf', { place: name }) : null}
            />
            <YearSlider year={year} valueText={valueText} stages={link?.stages ?? []} onHold={playhead.hold} />
          </div>
          {undated > 0 && (
            // With only the year's new links shown there is nothing undated to switch, but the years keep their places.
            <div className={reading === 'new' ? 'invisible' : ''}>
              <UndatedBar
                count={undated}
                byType={undatedByType}
                types={types}
                full={full}
                shown={filters.undated}
                onToggle={() => setFilters({ ...filters, undated: !filters.undated })}
              />
            </div>
          )}
        </div>
      </section>
      {captions && <Captions acts={told} emptyYear={beganInYear === 0 && !isEmpty ? year : null} name={name} nextYear={nextYearWithNews(bars, year)} playhead={playhead} />}
    </div>
  );
}
