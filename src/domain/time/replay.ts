/**
 * The replay without a clock: where it stands, how it moves on when time passes, where it starts and ends. How long each
 * year takes is said by its pace.
 */
import { endOfYear, type Moment, startOfYear, type Year, yearOf } from '../network/date.ts';
import type { Extent } from '../network/extent.ts';
import type { Pace } from './pace.ts';

export type Speed = 0.5 | 1 | 2 | 4;
export const SPEEDS: readonly Speed[] = [0.5, 1, 2, 4];

export interface Replay {
  readonly moment: Moment;
  readonly playing: boolean;
  readonly speed: Speed;
  readonly loop: boolean;
}

/** A step of the clock is never counted as longer than this, in seconds: a tab that slept does not skip years. */
const LONGEST_TICK = 0.1;

export const firstMoment = (extent: Extent): Moment => startOfYear(extent.from);
export const lastMoment = (extent: Extent): Moment => endOfYear(extent.to);

export const clampYear = (year: Year, extent: Extent): Year => Math.min(Math.max(Math.round(year), extent.from), extent.to);

/** Starts or goes on; at the end it starts over. */
export function play(replay: Replay, extent: Extent): Replay {
  const atEnd = replay.moment >= lastMoment(extent);
  return { ...replay, playing: true, moment: atEnd ? firstMoment(extent) : replay.moment };
}

/** The replay after `seconds` of real time. At the end it starts over where it loops, and stops otherwise. */
export function advance(replay: Replay, pace: Pace, seconds: number): Replay {
  if (!replay.playing) return replay;
  const last = lastMoment(pace.extent);
  const moment = pace.momentAt(pace.secondsAt(replay.moment) + Math.min(seconds, LONGEST_TICK) * replay.speed);
  if (moment >= last) return replay.loop ? { ...replay, moment: firstMoment(pace.extent) } : { ...replay, moment: last, playing: false };
  // However slowly pictures come and however fast the replay runs, every year is seen in one of them at least. Rounding must not lead back.
  return { ...replay, moment: Math.max(replay.moment, Math.min(moment, endOfYear(yearOf(replay.moment) + 1))) };
}

/** One whole year on, for a reader who asked for less motion: the end of the next year. At the end as in `advance`. */
export function advanceYear(replay: Replay, extent: Extent): Replay {
  if (!replay.playing) return replay;
  const atStart = replay.moment <= firstMoment(extent);
  const next = atStart ? extent.from : yearOf(replay.moment) + 1;
  if (next > extent.to) return replay.loop ? { ...replay, moment: endOfYear(extent.from) } : { ...replay, playing: false };
  return { ...replay, moment: endOfYear(next), playing: replay.loop || next < extent.to };
}

/** Seconds between two steps of `advanceYear`: all years alike, since a steady beat is what a reader who wants less motion can follow. */
export function secondsPerYear({ speed }: Replay, { extent, length }: Pace): number {
  return length / (extent.to + 1 - extent.from) / speed;
}
