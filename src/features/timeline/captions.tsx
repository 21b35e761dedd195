/**
 * What happened: at rest all that is dated in the year shown, while playing what formed or changed a link a moment ago.
 * A list to read, each line opening its link, with the steps to the event before and after.
 */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type Act, actsInSight } from '../../domain/choose/acts.ts';
import { between, happenedThisYear, nextMoment, previousMoment } from '../../domain/choose/happenings.ts';
import { captionText } from '../../i18n/caption-text.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { Caption } from './caption.tsx';
import { LiveCaption } from './live-caption.tsx';
import type { Playhead } from './playhead.ts';
import './captions.css';

interface CaptionsProps {
  /** In order of time. */
  readonly acts: readonly Act[];
  /** The year shown, if no link began in it; otherwise null. */
  readonly emptyYear: number | null;
  /** Name of the place whose links these are; null: all links. */
  readonly name: string | null;
  /** The next year in which one did. */
  readonly nextYear: number | null;
  readonly playhead: Playhead;
}

const STEP = 'captions-step inline-flex h-9 items-center gap-1 px-2 text-xs text-soft hover:bg-sunken hover:text-ink pointer-coarse:min-w-11 justify-center';

export function Captions({ acts, emptyYear, name, nextYear, playhead }: CaptionsProps) {
  const translator = useI18n();
  const { t } = translator;
  const index = useNetworkIndex();
  const { showYear, say } = useActions();
  const playing = useSyncExternalStore(playhead.subscribe, playhead.playing);
  const told = (): readonly Act[] =>
    playhead.playing() ? actsInSight(acts, playhead.moment(), playhead.pace.secondsAt, playhead.speed()) : happenedThisYear(acts, playhead.moment());
  // The list changes only when a line comes or goes, so React has nothing to do in the frames between.
  const lines = useSyncExternalStore(playhead.subscribe, () => linesOf(told()));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lines stand for the moment, which changes far more often.
  const all = useMemo(told, [acts, playhead, lines]);
  // How many are listed holds for these lines; others begin anew.
  const [asked, setAsked] = useState({ lines: '', most: MOST });
  const most = asked.lines === lines ? asked.most : MOST;
  const shown = all.length > most ? all.slice(0, most) : all;

  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a line that comes is scrolled to.
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    // Where there is one line it is the newest; a list that is read at rest begins at its top.
    element.scrollTop = playing || element.clientHeight < ONE_LINE ? element.scrollHeight : 0;
  }, [playing, shown]);

  /** Documents tell of earlier and later acts than the years that the slider has; there the steps end. */
  const { from, to } = playhead.extent;
  const visit = (moment: number | null) => {
    if (moment === null || moment < from || moment >= to + 1) return;
    playhead.visit(moment);
    say(
      between(acts, moment, moment)
        .map((act) => `${translator.date(act.main.date)}: ${captionText(index, act, translator)}`)
        .join('. '),
    );
  };
  const noneBegan = t('timeline.noneBegan', { year: String(emptyYear) });
  return (
    <div className="pointer-events-none sm:mr-16 sm:ml-(--panel-room,25.5rem) sm:pb-3">
      <div className="captions pointer-events-auto border-t border-rule bg-panel text-sm sm:w-fit sm:max-w-xl sm:overflow-hidden sm:rounded-lg sm:border-0 sm:shadow-lift">
        <button type="button" className={STEP} onClick={() => visit(previousMoment(acts, playhead.moment()))} aria-label={t('timeline.previousEvent')}>
          <ChevronLeft size={16} />
          <span className="captions-step-words">{t('timeline.previousEvent')}</span>
        </button>
        <button type="button" className={STEP} onClick={() => visit(nextMoment(acts, playhead.moment()))} aria-label={t('timeline.nextEvent')}>
          <span className="captions-step-words">{t('timeline.nextEvent')}</span>
          <ChevronRight size={16} />
        </button>
        <div className="captions-told">
          <ul ref={list} aria-label={t('timeline.captions')} className={`captions-list empty:hidden sm:pb-1 low:pb-0 ${playing ? 'captions-list-playing' : ''}`}>
            {shown.map((act, i) => (
              <Caption key={act.key} act={act} latest={playing && i === shown.length - 1} />
            ))}
            {shown.length < all.length && (
              <li>
                <button
                  type="button"
                  className="min-h-9 px-3 font-semibold underline decoration-edge underline-offset-2 hover:decoration-ink"
                  onClick={() => setAsked({ lines, most: most + MOST })}
                >
                  {t('overview.moreHomes', { count: translator.number(all.length - shown.length) })}
                </button>
              </li>
            )}
          </ul>
          {emptyYear !== null && !playing && (
            <p className="captions-none flex items-baseline gap-2 px-3 sm:pb-1.5">
              {name === null ? noneBegan : t('timeline.captionParties', { parties: name, what: noneBegan })}
              {nextYear !== null && (
                <button type="button" className="min-h-6 font-semibold underline decoration-edge underline-offset-2 hover:decoration-ink" onClick={() => showYear(nextYear)}>
                  {t('timeline.nextYearWithNews', { year: String(nextYear) })}
                </button>
              )}
            </p>
          )}
        </div>
      </div>
      <LiveCaption latest={playing ? shown.at(-1) : undefined} />
    </div>
  );
}

/** Lines that are listed at once: a year of a large network has hundreds, and more than these would hold up the slider. */
const MOST = 40;

/** CSS pixels: a list lower than this has room for one line. */
const ONE_LINE = 48;

/** The same text for the same acts: of very many it is enough to know the first, the last and how many. */
const linesOf = (acts: readonly Act[]): string => (acts.length <= MOST ? acts : [acts[0], acts.at(-1)]).map((act) => act?.key).join() + acts.length;
