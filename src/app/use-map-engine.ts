/** The life of the map engine in the page: made once, given the network, each picture and where to look. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Camera } from '../domain/geo/focus.ts';
import type { Playhead } from '../features/timeline/playhead.ts';
import type { MapEngine } from '../map/map-engine.ts';
import type { MapEngineOptions, MapPicture } from '../map/map-types.ts';
import type { Address } from './address-store.ts';
import type { HighlightChannel } from './highlight-channel.ts';
import { loadMapEngine, retryMapEngine } from './load-map-engine.ts';
import { useLatest } from './use-latest.ts';

export type MapState = 'coming' | 'there' | 'lost' | 'unsupported' | 'failed';

export interface MapEngineUse {
  readonly address: Address;
  readonly camera: () => Camera | null;
  readonly picture: (moment: number) => MapPicture;
  readonly playhead: Playhead | null;
  readonly highlights: HighlightChannel;
  readonly options: Omit<MapEngineOptions, 'container' | 'index' | 'picture' | 'camera'>;
}

export function useMapEngine(container: RefObject<HTMLElement | null>, use: MapEngineUse): { readonly state: MapState; readonly retry: () => void } {
  const [engine, setEngine] = useState<MapEngine | null>(null);
  const [state, setState] = useState<MapState>('coming');
  const [attempt, setAttempt] = useState(0);
  const latest = useLatest(use);
  const { address, playhead, picture, highlights } = use;
  const { index, intent } = address;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt begins anew.
  useEffect(() => {
    let created: MapEngine | null = null;
    let gone = false;
    // What will not be drawn is ready at once: nothing waits for it.
    const giveUp = (why: 'unsupported' | 'failed') => {
      if (gone) return;
      gone = true;
      setState(why);
      setEngine(null);
      latest.current.options.on.ready();
      // The engine may be telling of its end from its own midst.
      queueMicrotask(() => created?.destroy());
    };
    const make = (engineClass: typeof MapEngine): void => {
      if (gone || container.current === null) return;
      const { options, picture: draw, playhead: clock, camera } = latest.current;
      created = engineClass.create({
        ...options,
        container: container.current,
        index: null,
        picture: draw(clock?.moment() ?? 0),
        camera: camera(),
        on: {
          ...options.on,
          lost: () => setState('lost'),
          restored: () => setState('there'),
          failed: ({ reason }) => giveUp(reason === 'graphics' ? 'unsupported' : 'failed'),
        },
      });
      if (gone || created === null) return;
      setEngine(created);
      setState('there');
    };
    loadMapEngine()
      .then(make)
      .catch(() => giveUp('failed'));
    return () => {
      if (!gone) created?.destroy();
      gone = true;
      setEngine(null);
    };
  }, [container, latest, attempt]);

  const given = useRef<{ readonly engine: MapEngine; readonly index: typeof index } | null>(null);
  useEffect(() => {
    if (engine === null || index === null || (given.current?.engine === engine && given.current.index === index)) return;
    given.current = { engine, index };
    engine.setNetwork(index);
  }, [engine, index]);

  // The camera goes where a person has just chosen to look or was before, and nowhere by itself.
  useEffect(() => {
    if (engine === null || index === null || intent.kind === 'stay') return;
    if (intent.kind === 'restore') engine.moveTo(intent.camera);
    else if (intent.kind === 'return') engine.moveTo(intent.camera, true);
    else if (intent.kind === 'visit') engine.frame({ kind: 'visit', id: intent.place });
    else engine.frame(intent.subject.kind === 'overview' ? { kind: 'all' } : intent.subject);
  }, [engine, index, intent]);

  // What the address says is shown when it changes; between two such changes only the moment moves, and the playhead tells it.
  useEffect(() => {
    if (engine === null) return;
    const show = () => engine.show(picture(playhead?.moment() ?? 0));
    show();
    return playhead?.subscribe(show);
  }, [engine, playhead, picture]);

  useEffect(() => {
    return engine === null ? undefined : highlights.subscribe((what) => engine.highlight(what));
  }, [engine, highlights]);

  const retry = async () => {
    await retryMapEngine();
    setState('coming');
    setAttempt(attempt + 1);
  };
  return { state, retry: () => void retry() };
}
