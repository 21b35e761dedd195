/** One playhead for a network, kept in step with the year in the address. */
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { Playhead } from '../features/timeline/playhead.ts';
import type { AddressView } from './address.ts';
import { prefersReducedMotion } from './reduced-motion.ts';
import type { Navigate } from './use-address.ts';

export function usePlayhead(index: NetworkIndex | null, view: AddressView, navigate: Navigate): Playhead | null {
  /** Years that the playhead has put into the address and that have not come back from there yet. */
  const echoes = useRef<number[]>([]);
  const onYear = useEffectEvent((year: number) => {
    echoes.current.push(year);
    void navigate({ year }, 'replace');
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new network makes a new playhead; its later years arrive by showYear.
  const playhead = useMemo(
    () =>
      index === null
        ? null
        : new Playhead({
            extent: index.network.extent,
            year: view.year,
            reducedMotion: prefersReducedMotion,
            onYear: (year) => onYear(year),
          }),
    [index],
  );
  // The address rules at rest: Back, Forward and a link followed move the playhead. While it plays, the address follows it.
  useEffect(() => {
    const echo = echoes.current.indexOf(view.year);
    // What comes back late is not a wish to go there: by then the playhead has moved on.
    echoes.current = echo < 0 ? [] : echoes.current.slice(echo + 1);
    if (echo < 0 && playhead !== null && !playhead.playing() && !Number.isNaN(view.year)) playhead.showYear(view.year);
  }, [playhead, view.year]);
  // An address with play=1 has done its work once the replay stops: reloaded or sent on, it then shows what is seen.
  const onStop = useEffectEvent(() => view.play && navigate({ play: false }, 'replace'));
  useEffect(() => {
    let wasPlaying = false;
    return playhead?.subscribe(() => {
      if (wasPlaying && !playhead.playing()) onStop();
      wasPlaying = playhead.playing();
    });
  }, [playhead]);
  // A tab that nobody sees does not play on.
  useEffect(() => {
    if (playhead === null) return;
    const onHide = () => document.hidden && playhead.pause();
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      playhead.pause();
    };
  }, [playhead]);
  return playhead;
}
