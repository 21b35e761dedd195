/**
 * How the replay spends its time: by news. An empty year passes quickly; at each moment at which a link begins or changes the
 * replay nearly stands still, long enough to see the line grow and to read its caption.
 *
 * Moments are decimal years, the clock's time is in seconds of a replay at speed 1. Both only ever rise together, so what is
 * before or after in one is so in the other.
 */
import type { Moment } from '../network/date.ts';
import type { Extent } from '../network/extent.ts';
import type { NetworkIndex } from '../network/network-index.ts';

/** Seconds that a year takes in which nothing happens, and that each moment with news adds. */
const EMPTY_YEAR = 0.3;
const NEWS = 1.2;

/** Seconds that a whole replay takes at most, and that its empty years may take of them: with much news each piece gets less. */
const LONGEST = 60;
const LONGEST_EMPTY = 30;

/** Years over which the clock lingers at news: four days, or less where more news or the year's end comes sooner. */
const LINGER = 0.011;

/** Years before and after those of the data for which the clock still has a time. */
const FAR = 10_000;

export interface Pace {
  readonly extent: Extent;
  /** Seconds from the first moment of the years to the end of the last. */
  readonly length: number;
  /** Seconds on the clock at a moment; before the first year as slow as in an empty one, so that every moment has its own. */
  readonly secondsAt: (moment: Moment) => number;
  /** The moment at a time of the clock in seconds; the inverse of `secondsAt`. */
  readonly momentAt: (seconds: number) => Moment;
}

interface Knot {
  readonly moment: number;
  readonly seconds: number;
}

/** @param news moments at which something begins or changes; in any order, the same one any number of times */
export function paceOf(extent: Extent, news: readonly number[]): Pace {
  const end = extent.to + 1;
  const moments = [...new Set(news)].filter((moment) => moment >= extent.from && moment < end).sort((a, b) => a - b);
  const perYear = Math.min(EMPTY_YEAR, LONGEST_EMPTY / (end - extent.from));
  const perNews = Math.min(NEWS, (LONGEST - perYear * (end - extent.from)) / moments.length);

  // Outside the years the clock runs on as in an empty one.
  const outside = (at: number): Knot => ({ moment: extent.from - at, seconds: -at * perYear });
  const knots: Knot[] = [outside(FAR), outside(0)];
  let { moment, seconds } = outside(0);
  const goOn = (to: number, extra: number): void => {
    if (to <= moment) return;
    seconds += (to - moment) * perYear + extra;
    moment = to;
    knots.push({ moment, seconds });
  };
  moments.forEach((at, i) => {
    goOn(at, 0);
    // The last tenth of the way to the next piece of news or to the year's end is left free, so that both stay apart.
    const room = 0.9 * (Math.min(moments[i + 1] ?? end, Math.floor(at) + 1) - at);
    goOn(at + Math.min(LINGER, room), perNews);
  });
  goOn(end, 0);
  const length = seconds;
  goOn(end + FAR, 0);

  return {
    extent,
    length,
    secondsAt: (at) => interpolated(knots, at, 'moment', 'seconds'),
    momentAt: (at) => interpolated(knots, at, 'seconds', 'moment'),
  };
}

const known = new WeakMap<NetworkIndex, Pace>();

/** The pace of a network, one for all who ask: its news are the beginnings of all stages, whatever is filtered or chosen. */
export function paceOfNetwork(index: NetworkIndex): Pace {
  const before = known.get(index);
  if (before !== undefined) return before;
  const pace = paceOf(
    index.network.extent,
    index.links.flatMap(({ stages }) => stages.flatMap(({ start }) => start ?? [])),
  );
  known.set(index, pace);
  return pace;
}

function interpolated(knots: readonly Knot[], x: number, of: keyof Knot, to: keyof Knot): number {
  let low = 0;
  let high = knots.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((knots[middle] as Knot)[of] <= x) low = middle;
    else high = middle;
  }
  const [a, b] = [knots[low] as Knot, knots[high] as Knot];
  return a[to] + ((x - a[of]) / (b[of] - a[of])) * (b[to] - a[to]);
}
