/** The making of a film as the dialog shows it: not begun, under way, ready. Leaving the dialog ends it and frees what it holds. */
import { useEffect, useRef, useState } from 'react';
import type { Film, FilmTask } from './make-film.ts';

export type FilmState =
  | { readonly phase: 'none' }
  /** `left` is in seconds, null until it can be told. */
  | { readonly phase: 'making'; readonly made: number; readonly frames: number; readonly left: number | null }
  | { readonly phase: 'ready'; readonly film: Film };

export type FilmNews = { readonly kind: 'begun' | 'ready' | 'cancelled' } | { readonly kind: 'failed'; readonly reason: string };

/** Milliseconds of work before it is told how long the rest will take, and between two tellings. */
const KNOWN_AFTER = 1500;
const TOLD_EVERY = 250;

export function useFilm(tell: (news: FilmNews) => void) {
  const [state, setState] = useState<FilmState>({ phase: 'none' });
  const making = useRef<AbortController | null>(null);
  useEffect(() => {
    return () => {
      making.current?.abort();
    };
  }, []);

  const make = async (task: Omit<FilmTask, 'onFrame' | 'signal'>): Promise<void> => {
    const controller = new AbortController();
    making.current?.abort();
    making.current = controller;
    const { signal } = controller;
    const { frames } = task.plan;
    setState({ phase: 'making', made: 0, frames, left: null });
    tell({ kind: 'begun' });
    let begun: number | null = null;
    let told = 0;
    const onFrame = (made: number): void => {
      const now = performance.now();
      begun ??= now;
      if (now - told < TOLD_EVERY || signal.aborted) return;
      told = now;
      const left = now - begun < KNOWN_AFTER ? null : (((now - begun) / (made - 1)) * (frames - made)) / 1000;
      setState({ phase: 'making', made, frames, left });
    };
    try {
      const { makeFilm } = await import('./make-film.ts');
      signal.throwIfAborted();
      const film = await makeFilm({ ...task, onFrame, signal });
      if (signal.aborted) return;
      setState({ phase: 'ready', film });
      tell({ kind: 'ready' });
    } catch (error) {
      if (signal.aborted) return;
      setState({ phase: 'none' });
      tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const cancel = (): void => {
    making.current?.abort();
    setState({ phase: 'none' });
    tell({ kind: 'cancelled' });
  };
  return { state, make, cancel, discard: () => setState({ phase: 'none' }) };
}
