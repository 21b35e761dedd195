/** The replay as a film: what it is to be like, how far it is, and the file. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { countsOf } from '../../../domain/choose/counts.ts';
import { shownAt } from '../../../domain/choose/filter.ts';
import { type Moment, yearOf } from '../../../domain/network/date.ts';
import { filmPlan } from '../../../domain/time/film.ts';
import { paceOfNetwork } from '../../../domain/time/pace.ts';
import { fileStem } from '../../../exchange/write/file-name.ts';
import type { TakenView } from '../../../exchange/write/taken-view.ts';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import type { PictureView } from '../../../picture/threads.ts';
import { Button } from '../../../ui/button.tsx';
import { save } from '../download.ts';
import { whatIsTaken } from '../what-is-taken.ts';
import { FilmChoice } from './film-choice.tsx';
import type { FilmSettings } from './film-settings.ts';
import type { OpenFilmMap } from './film-stage.ts';
import type { FilmWay } from './recorder.ts';
import { type FilmNews, useFilm } from './use-film.ts';

interface FilmSectionProps {
  readonly view: TakenView;
  readonly picture: PictureView;
  readonly open: OpenFilmMap;
  readonly way: FilmWay;
  /** Year by year, for who asked for less motion. */
  readonly byYear: boolean;
  readonly onSay: (what: string) => void;
}

export function FilmSection({ view, picture, open, way, byYear, onSay }: FilmSectionProps) {
  const words = useI18n();
  const { t, local, number } = words;
  const { index, year, origin } = view;
  const { extent } = index.network;
  const [settings, setSettings] = useState<FilmSettings>({ from: null, speed: 1, height: 720 });
  const wish = useMemo(() => ({ from: settings.from, speed: settings.speed, byYear }), [settings.from, settings.speed, byYear]);
  const plan = useMemo(() => filmPlan(paceOfNetwork(index), wish), [index, wish]);
  const { state, make, cancel, discard } = useFilm((news) => onSay(newsText(news)));

  const newsText = (news: FilmNews): string => {
    if (news.kind === 'failed') return t('share.filmFailed', { reason: news.reason });
    return t({ begun: 'share.filmBegun', ready: 'share.filmReady', cancelled: 'share.filmCancelled' }[news.kind] as 'share.filmBegun');
  };
  const duration = (seconds: number): string => {
    const whole = Math.max(1, Math.round(seconds));
    return t('share.duration', { minutes: Math.floor(whole / 60), seconds: whole % 60 });
  };
  const begin = () => {
    const shown = (moment: Moment): string => whatIsTaken({ ...view, year: yearOf(moment) }, countAt(view, moment), words);
    const licence = origin.terms?.licence ?? null;
    const title = `${local(index.network.title)}, ${t('timeline.run', { from: String(settings.from ?? extent.from), to: String(extent.to) })}`;
    void make({
      open,
      plan,
      way,
      height: settings.height,
      frames: { index, view: picture, words, wish, shown, address: origin.address, licence },
      about: {
        title,
        publisher: origin.terms?.publisher ?? null,
        comment: [origin.address, origin.date, licence].filter((part) => part !== null).join(', '),
      },
    });
  };

  // What had the keyboard's focus gives way to what comes in its place.
  const place = useRef<HTMLDivElement>(null);
  const { phase } = state;
  const before = useRef(phase);
  useEffect(() => {
    if (before.current !== phase && (document.activeElement === document.body || document.activeElement === null)) place.current?.querySelector('button')?.focus();
    before.current = phase;
  }, [phase]);

  const change = (next: FilmSettings) => {
    setSettings(next);
    if (phase === 'ready') discard();
  };
  return (
    <>
      <p className="text-soft">
        {t('share.filmHint', { duration: duration(plan.seconds) })} {byYear && t('share.filmByYear')} {way === 'live' && t('share.filmLive')}
      </p>
      {phase !== 'making' && <FilmChoice settings={settings} onSettings={change} extent={extent} year={year} />}
      <div ref={place} className="space-y-2">
        {state.phase === 'making' && (
          <>
            <progress aria-label={t('share.film')} value={state.made} max={state.frames} className="block h-2 w-full accent-ink" />
            <p className="text-soft tabular-nums">
              {state.left === null ? t('share.filmBegun') : t('share.filmLeft', { share: number(Math.floor((100 * state.made) / state.frames)), duration: duration(state.left) })}
            </p>
            <Button onClick={cancel}>{t('share.cancel')}</Button>
          </>
        )}
        {state.phase === 'ready' && (
          <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
            <Button onClick={() => save(state.film.blob, `${fileStem({ ...view, from: settings.from ?? extent.from, year: extent.to })}.${state.film.ending}`)}>
              {t('share.downloadFilm')}
            </Button>
            <span className="text-soft tabular-nums">
              {state.film.ending === 'mp4' ? 'MP4' : 'WebM'}, {number(Math.ceil(state.film.blob.size / 100_000) / 10)} MB
            </span>
          </p>
        )}
        {state.phase === 'none' && <Button onClick={begin}>{t('share.makeFilm')}</Button>}
      </div>
    </>
  );
}

/** Links drawn at a moment, as they are counted for everything that is taken along. */
function countAt({ index, filters, reading, place }: TakenView, moment: Moment): number {
  if (place !== null) return shownAt(index.linksOf.get(place) ?? [], filters, moment, reading).length;
  return countsOf(index).at(filters, moment, reading).links.length;
}
