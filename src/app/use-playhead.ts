/** One playhead for a network. At rest the address tells it the year; while it plays, it tells the address. */
import { useEffect, useMemo } from 'react';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { paceOfNetwork } from '../domain/time/pace.ts';
import { Playhead } from '../features/timeline/playhead.ts';
import type { AddressStore } from './address-store.ts';
import { prefersReducedMotion } from './reduced-motion.ts';

export function usePlayhead(index: NetworkIndex | null, store: AddressStore): Playhead | null {
  const playhead = useMemo(
    () =>
      index === null
        ? null
        : new Playhead({
            pace: paceOfNetwork(index),
            year: store.current().view.year,
            reducedMotion: prefersReducedMotion,
            onYear: (year) => store.navigate({ year }, 'replace'),
          }),
    [index, store],
  );
  useEffect(() => {
    if (playhead === null) return;
    store.keepYear(playhead);
    let wasPlaying = false;
    const leave = playhead.subscribe(() => {
      // An address with play=1 has done its work once the replay stops: reloaded or sent on, it then shows what is seen.
      if (wasPlaying && !playhead.playing() && store.current().view.play) store.navigate({ play: false }, 'replace');
      wasPlaying = playhead.playing();
    });
    // A tab that nobody sees does not play on.
    const onHide = () => document.hidden && playhead.pause();
    document.addEventListener('visibilitychange', onHide);
    return () => {
      store.keepYear(null);
      leave();
      document.removeEventListener('visibilitychange', onHide);
      playhead.pause();
    };
  }, [playhead, store]);
  return playhead;
}
