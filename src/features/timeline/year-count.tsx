/** The numbers of the year in words, for the eye; the slider says them to the ear. */
import { useSyncExternalStore } from 'react';
import type { OverTime } from '../../domain/choose/over-time.ts';
import type { Tally } from '../../domain/choose/tally.ts';
import type { Reading } from '../../domain/choose/view.ts';
import { endOfYear } from '../../domain/network/date.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Playhead } from './playhead.ts';

interface YearCountProps {
  readonly year: number;
  readonly reading: Reading;
  /** At the end of the year. */
  readonly tally: Tally;
  readonly existingAt: OverTime['existingAt'];
  /** Name of the place whose numbers these are; null: of all links. */
  readonly name: string | null;
  readonly playhead: Playhead;
}

export function YearCount({ year, reading, tally, existingAt, name, playhead }: YearCountProps) {
  const { t } = useI18n();
  // At rest the numbers are those of the whole year, as everywhere on the page; while playing they follow the moment, as the map does.
  const count = useSyncExternalStore(playhead.subscribe, () => existingAt(playhead.playing() ? playhead.moment() : endOfYear(year)));
  const values = { count, undated: tally.undated, year: String(year) };
  const whole = reading === 'new' ? t('timeline.barText', { year: String(year), count: tally.formed }) : t('count.datedUndated', values);
  // On a phone the year stands beside it, and there is no room to say it again.
  const short = reading === 'new' ? whole : t('count.datedUndatedShort', values);
  const named = (value: string) => (name === null ? value : t('timeline.valueOf', { value, name }));
  return (
    <p className="-my-1 line-clamp-4 min-w-0 flex-1 text-xs leading-tight text-soft tabular-nums max-[22.5rem]:leading-none sm:my-0 sm:basis-full low:basis-24" aria-hidden="true">
      <span className="hidden sm:inline low:hidden">{named(whole)}</span>
      <span className="sm:hidden low:inline">{named(short)}</span>
    </p>
  );
}
