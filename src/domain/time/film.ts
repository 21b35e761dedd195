/**
 * Which moment each frame of a film shows. It runs as the replay does, by the same pace, but its clock counts frames: the
 * same film comes out of a slow machine and a fast one.
 */
import { endOfYear, type Moment, startOfYear, type Year } from '../network/date.ts';
import type { Pace } from './pace.ts';
import { clampYear, lastMoment, type Speed } from './replay.ts';

export const FRAMES_A_SECOND = 30;

/** Seconds for which the film stands still, so that a reader finds into its first picture and has time for its last. */
const STILL = { first: 1, last: 2.5 } as const;

export interface FilmWish {
  /** The film begins with this year; null begins with the first. */
  readonly from: Year | null;
  readonly speed: Speed;
  /** Year by year, each at its end and all alike long, for who asked for less motion. */
  readonly byYear: boolean;
}

export interface FilmPlan {
  readonly frames: number;
  readonly seconds: number;
  /** The moment that a frame shows, counted from 0; never earlier than that of the frame before. */
  readonly momentAt: (frame: number) => Moment;
}

export function filmPlan(pace: Pace, { from, speed, byYear }: FilmWish): FilmPlan {
  const { extent } = pace;
  const first = clampYear(from ?? extent.from, extent);
  const last = lastMoment(extent);
  const begin = pace.secondsAt(startOfYear(first));
  const running = byYear ? ((extent.to - first + 1) * pace.length) / (extent.to - extent.from + 1) / speed : (pace.secondsAt(last) - begin) / speed;
  const momentAfter = (seconds: number): Moment => {
    if (seconds >= running) return last;
    if (byYear) return endOfYear(first + Math.floor((seconds / running) * (extent.to - first + 1)));
    return Math.min(last, Math.max(startOfYear(first), pace.momentAt(begin + seconds * speed)));
  };
  const frames = Math.round((STILL.first + running + STILL.last) * FRAMES_A_SECOND);
  return { frames, seconds: frames / FRAMES_A_SECOND, momentAt: (frame) => momentAfter(Math.max(0, frame / FRAMES_A_SECOND - STILL.first)) };
}
