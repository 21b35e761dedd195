/** Steps by year and by event, speed, repeat, and which links are read: all so far, or those of the year. */
import { ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight, Repeat, SlidersHorizontal } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { type Happening, nextMoment, previousMoment } from '../../domain/choose/happenings.ts';
import type { Reading } from '../../domain/choose/view.ts';
import { clampYear, SPEEDS, type Speed } from '../../domain/time/replay.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { IconButton } from '../../ui/button.tsx';
import type { Playhead } from './playhead.ts';

interface ReplayControlsProps {
  readonly playhead: Playhead;
  readonly happenings: readonly Happening[];
  readonly reading: Reading;
}

const SPEED_NAMES: Readonly<Record<Speed, string>> = { 0.5: '½×', 1: '1×', 2: '2×', 4: '4×' };
const READINGS: readonly Reading[] = ['so-far', 'new'];
const STEP = 'size-8 pointer-coarse:size-11';

export function ReplayControls({ playhead, happenings, reading }: ReplayControlsProps) {
  const { t } = useI18n();
  const { showYear, setReading } = useActions();
  const speed = useSyncExternalStore(playhead.subscribe, playhead.speed);
  const loop = useSyncExternalStore(playhead.subscribe, playhead.loop);
  // Where room is scarce only the steps by year stay in sight, and the rest comes when asked for.
  const [open, setOpen] = useState(false);
  const scarce = open ? '' : 'max-sm:hidden low:hidden';
  const toYear = (by: number) => showYear(clampYear(playhead.year() + by, playhead.extent));
  /** Documents tell of earlier and later acts than the years that the slider has; there the steps end. */
  const { from, to } = playhead.extent;
  const toEvent = (moment: number | null) => moment !== null && moment >= from && moment < to + 1 && playhead.visit(moment);
  return (
    <div className="flex flex-wrap items-center sm:gap-x-1">
      <IconButton className={`${STEP} ${scarce}`} label={t('timeline.previousEvent')} onClick={() => toEvent(previousMoment(happenings, playhead.moment()))}>
        <ChevronsLeft size={18} />
      </IconButton>
      <IconButton className={STEP} label={t('timeline.previousYear')} onClick={() => toYear(-1)}>
        <ChevronLeft size={18} />
      </IconButton>
      <IconButton className={STEP} label={t('timeline.nextYear')} onClick={() => toYear(1)}>
        <ChevronRight size={18} />
      </IconButton>
      <IconButton className={`${STEP} ${scarce}`} label={t('timeline.nextEvent')} onClick={() => toEvent(nextMoment(happenings, playhead.moment()))}>
        <ChevronsRight size={18} />
      </IconButton>
      <select
        aria-label={t('timeline.speed')}
        title={t('timeline.speed')}
        value={speed}
        onChange={(event) => playhead.setSpeed(Number(event.target.value) as Speed)}
        className={`${scarce} h-8 rounded-md bg-panel px-1 text-sm text-soft tabular-nums hover:bg-sunken pointer-coarse:h-11`}
      >
        {SPEEDS.map((value) => (
          <option key={value} value={value}>
            {SPEED_NAMES[value]}
          </option>
        ))}
      </select>
      <IconButton className={`${STEP} ${scarce} ${loop ? 'bg-sunken text-ink' : ''}`} label={t('timeline.loop')} aria-pressed={loop} onClick={() => playhead.setLoop(!loop)}>
        <Repeat size={16} />
      </IconButton>
      <fieldset className={`m-0 flex border-0 p-0 ${scarce}`} aria-label={t('timeline.reading')}>
        {READINGS.map((value) => (
          <label
            key={value}
            className={`cursor-pointer rounded-md px-2 py-1 text-xs has-focus-visible:outline-2 pointer-coarse:py-3 ${value === reading ? 'bg-sunken font-semibold text-ink' : 'text-soft hover:text-ink'}`}
          >
            <input type="radio" name="reading" className="sr-only" checked={value === reading} onChange={() => setReading(value)} />
            {t(`timeline.reading.${value}`)}
          </label>
        ))}
      </fieldset>
      <span className="hidden max-sm:contents low:contents">
        <IconButton label={t('panel.more')} aria-expanded={open} onClick={() => setOpen(!open)}>
          <SlidersHorizontal size={16} />
        </IconButton>
      </span>
    </div>
  );
}
