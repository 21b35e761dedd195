/** Tells a screen reader, politely and once, what a change has come to. Silent where the page speaks already: while playing, and on the slider. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { selectionOf } from '../domain/choose/subject.ts';
import { endOfYear } from '../domain/network/date.ts';
import type { Playhead } from '../features/timeline/playhead.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../parts/network-context.tsx';
import { useCounts } from '../parts/use-counts.ts';
import type { AddressView } from './address.ts';
import type { SpokenChannel } from './spoken-channel.ts';

interface SpokenChangesProps {
  readonly view: AddressView;
  readonly playhead: Playhead;
  readonly channel: SpokenChannel;
}

/** What is told of when it changes. */
interface State extends Pick<AddressView, 'filters' | 'reading' | 'tab'> {
  readonly year: number;
  readonly playing: boolean;
  readonly isOpen: boolean;
}

/** The slider says its own year while it has the focus. */
const sliderSpeaks = (): boolean => document.activeElement?.matches('input[type="range"]') === true;

export function SpokenChanges({ view, playhead, channel }: SpokenChangesProps) {
  const { t, local } = useI18n();
  const index = useNetworkIndex();
  const counts = useCounts();
  const year = useSyncExternalStore(playhead.subscribe, playhead.year);
  const playing = useSyncExternalStore(playhead.subscribe, playhead.playing);
  const { filters, reading, tab, subject } = view;
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    return channel.subscribe(setSentence);
  }, [channel]);

  /** The numbers of what is shown: of the year, as the slider has them, or of what is undated as well. */
  const numbers = (what: 'year' | 'all'): string => {
    const moment = endOfYear(year);
    const selection = selectionOf(subject);
    const place = selection?.kind === 'place' ? index.place.get(selection.id) : undefined;
    if (tab === 'table') {
      // A chosen place has the table to itself.
      const own = place === undefined ? null : new Set(index.linksOf.get(place.id));
      const count = counts.shownAt(filters, moment, reading).filter(({ link }) => own === null || own.has(link)).length;
      return t(reading === 'new' ? 'table.countNew' : 'table.count', { count, year: String(year) });
    }
    const { existing, formed, undated } = counts.tally(filters, moment, place?.id ?? null);
    const value =
      reading === 'new'
        ? t('timeline.barText', { year: String(year), count: formed })
        : what === 'year'
          ? t('timeline.value', { year: String(year), count: existing, fresh: formed })
          : t('count.datedUndated', { count: existing, undated, year: String(year) });
    return place === undefined ? value : t('timeline.valueOf', { value, name: local(place.names) });
  };
  const sentenceFor = (before: State, now: State): string | null => {
    if (now.playing) return null;
    if (before.isOpen && !now.isOpen) return `${t('panel.closed')}. ${numbers('all')}`;
    if (before.tab !== now.tab) return `${t(`view.${now.tab}`)}. ${numbers('all')}`;
    if (before.filters !== now.filters || before.reading !== now.reading) return numbers('all');
    if (before.playing) return `${t(year === playhead.extent.to ? 'timeline.ended' : 'timeline.paused')}. ${numbers('year')}`;
    return before.year === now.year || sliderSpeaks() ? null : numbers('year');
  };

  const last = useRef<State | null>(null);
  useEffect(() => {
    const now: State = { year, playing, filters, reading, tab, isOpen: subject.kind !== 'overview' };
    const told = last.current === null ? null : sentenceFor(last.current, now);
    last.current = now;
    if (told !== null) channel.sum(told);
  });
  return (
    <p role="status" className="sr-only" data-spoken="">
      {sentence}
    </p>
  );
}
