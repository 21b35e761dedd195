/** What happened in the year shown, up to the moment shown: a list to read, each line opening its link. */
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { countUntil, type Happening, happenedThisYear } from '../../domain/choose/happenings.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Caption } from './caption.tsx';
import { LiveCaption } from './live-caption.tsx';
import type { Playhead } from './playhead.ts';

interface CaptionsProps {
  readonly happenings: readonly Happening[];
  readonly playhead: Playhead;
}

export function Captions({ happenings, playhead }: CaptionsProps) {
  const { t } = useI18n();
  // The list changes only when something happens, so React has nothing to do in the frames between.
  const count = useSyncExternalStore(playhead.subscribe, () => countUntil(happenings, playhead.moment()));
  const year = useSyncExternalStore(playhead.subscribe, playhead.year);
  const playing = useSyncExternalStore(playhead.subscribe, playhead.playing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: count and year stand for the moment, which changes far more often.
  const shown = useMemo(() => happenedThisYear(happenings, playhead.moment()), [happenings, playhead, count, year]);

  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const element = list.current;
    if (element !== null && playing && shown.length > 0) element.scrollTop = element.scrollHeight;
  }, [playing, shown]);

  return (
    <div className="pointer-events-none sm:mr-16 sm:ml-(--panel-room,25.5rem) sm:pb-3">
      <ul
        ref={list}
        aria-label={t('timeline.captions')}
        className="pointer-events-auto max-h-16 short:max-sm:max-h-9 overflow-y-auto overscroll-contain border-t border-rule bg-panel py-1 text-sm empty:hidden sm:max-h-[7.75rem] sm:w-fit sm:max-w-xl sm:rounded-lg sm:border-0 sm:bg-panel/90 sm:shadow-lift low:max-h-8"
      >
        {shown.map((happening, i) => (
          <Caption key={happening.key} happening={happening} latest={playing && i === shown.length - 1} />
        ))}
      </ul>
      <LiveCaption latest={playing ? shown.at(-1) : undefined} />
    </div>
  );
}
