/**
 * How long a movement of the map takes, in seconds of the replay's clock: a line that grows, glows or changes its colour.
 * Each is over by the end of the year in which it began, so that a year at rest never has anything half done.
 */
import { endOfYear, type Moment, yearOf } from '../network/date.ts';
import type { Pace } from './pace.ts';

/** Seconds of the clock that a link takes to grow, glows since it began, and takes to change its colour. */
export const GROWTH = { grow: 0.8, glow: 1.5, change: 0.4 } as const;

/** Years before the end of a year at which everything that began in it is over: a little earlier than what is shown at rest. */
const SOONER = 1e-4;

/** Seconds of the clock from a moment until everything that begins at it is over at the latest. */
export function roomAt(pace: Pace, moment: Moment): number {
  return Math.max(0, pace.secondsAt(endOfYear(yearOf(moment)) - SOONER) - pace.secondsAt(moment));
}

/** The moment at which a link formed at a moment is fully grown. */
export function grownBy(pace: Pace, formed: Moment): Moment {
  return pace.momentAt(pace.secondsAt(formed) + Math.min(GROWTH.grow, roomAt(pace, formed)));
}
