/** Speed, repeat, and which links are read: all so far, or those of the year. Where room is scarce they come when asked for. */
import { Repeat, SlidersHorizontal } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import type { Reading } from '../../domain/choose/view.ts';
import { SPEEDS, type Speed } from '../../domain/time/replay.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { IconButton } from '../../ui/button.tsx';
import type { Playhead } from './playhead.ts';

interface ReplayControlsProps {
  readonly playhead: Playhead;
  readonly reading: Reading;
}

const SPEED_NAMES: Readonly<Record<Speed, string>> = { 0.5: '½×', 1: '1×', 2: '2×', 4: '4×' };
const READINGS: readonly Reading[] = ['so-far', 'new'];

export function ReplayControls({ playhead, reading }: ReplayControlsProps) {
  const { t } = useI18n();
  const { setReading } = useActions();
  const speed = useSyncExternalStore(playhead.subscribe, playhead.speed);
  const loop = useSyncExternalStore(playhead.subscribe, playhead.loop);
  const [open, setOpen] = useState(false);
  return (
    <div className="relative sm:basis-full low:basis-auto">
      <IconButton className="sm:hidden low:inline-flex" label={t('panel.more')} aria-expanded={open} onClick={() => setOpen(!open)}>
        <SlidersHorizontal size={16} />
      </IconButton>
      {/* Over the map instead of in the band, so that nothing moves when they come. */}
      <div
        className={`flex items-center gap-x-1 max-sm:absolute max-sm:right-0 max-sm:bottom-full max-sm:z-20 max-sm:mb-2 max-sm:w-max max-sm:rounded-lg max-sm:border max-sm:border-rule max-sm:bg-panel max-sm:p-1 max-sm:shadow-lift low:absolute low:bottom-full low:left-0 low:z-20 low:mb-2 low:w-max low:rounded-lg low:border low:border-rule low:bg-panel low:p-1 low:shadow-lift ${open ? '' : 'max-sm:hidden low:hidden'}`}
      >
        <select
          aria-label={t('timeline.speed')}
          title={t('timeline.speed')}
          value={speed}
          onChange={(event) => playhead.setSpeed(Number(event.target.value) as Speed)}
          className="h-8 rounded-md bg-panel px-1 text-sm text-soft tabular-nums hover:bg-sunken pointer-coarse:h-11"
        >
          {SPEEDS.map((value) => (
            <option key={value} value={value}>
              {SPEED_NAMES[value]}
            </option>
          ))}
        </select>
        <IconButton
          className={`size-8 pointer-coarse:size-11 ${loop ? 'bg-sunken text-ink' : ''}`}
          label={t('timeline.loop')}
          aria-pressed={loop}
          onClick={() => playhead.setLoop(!loop)}
        >
          <Repeat size={16} />
        </IconButton>
        <fieldset className="m-0 flex border-0 p-0" aria-label={t('timeline.reading')}>
          {READINGS.map((value) => (
            <label
              key={value}
              className={`cursor-pointer rounded-md px-2 py-1 text-xs whitespace-nowrap has-focus-visible:outline-2 pointer-coarse:py-3 ${value === reading ? 'bg-sunken font-semibold text-ink' : 'text-soft hover:text-ink'}`}
            >
              <input type="radio" name="reading" className="sr-only" checked={value === reading} onChange={() => setReading(value)} />
              {t(`timeline.reading.${value}`)}
            </label>
          ))}
        </fieldset>
      </div>
    </div>
  );
}
