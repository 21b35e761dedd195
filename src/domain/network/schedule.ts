/**
 * When, on the continuous axis, things dated only to a month or a year are shown to happen.
 *
 * A day-dated act happens on its day. Acts that share one coarser date are spread evenly over it, in the order in which
 * the dataset lists them: of two acts dated "1994" the first comes at 1994⅓, the second at 1994⅔. The records of one
 * act of several parties share its moment. A stage comes before the next one of its link, and before the link's end. So
 * the order within a year is the same on every run, and nothing is shown outside the period that the source gives.
 */
import { endMoment, endOfYear, type Moment, parseDate, yearOf } from './date.ts';
import type { Link, Network } from './schema.ts';

const DAY_IN_YEARS = 1 / 365;

/** The moment of each dated stage and event, by link id and date text. */
export type Schedule = ReadonlyMap<string, ReadonlyMap<string, Moment>>;

/** The moments of acts: by date text, then by what `actOf` calls the act. */
type Moments = Map<string, Map<string, Moment>>;

/** Each once, in the order of stages and events. Most links have one date, or none. */
function datesOf({ stages, events }: Link): readonly string[] {
  const [only] = stages;
  if (stages.length === 1 && events.length === 0 && only !== undefined) return only.since === null ? [] : [only.since];
  const dates = new Set<string>();
  for (const { since } of stages) if (since !== null) dates.add(since);
  for (const { date } of events) if (date !== null) dates.add(date);
  return [...dates];
}

/** Parties of an act of several sides, in one order for every record of that act; of any other link its id. */
export const actOf = (link: Link): string => (link.jointWith === undefined ? link.id : [...link.places, ...link.jointWith].sort().join('+'));

export function scheduleOf(links: Network['links']): Schedule {
  const moments = evenlySpread(links);
  keepOrder(links, moments);
  const schedule = new Map<string, ReadonlyMap<string, Moment>>();
  for (const link of links) {
    const act = actOf(link);
    const own = new Map<string, Moment>();
    for (const date of datesOf(link)) {
      const moment = moments.get(date)?.get(act);
      if (moment !== undefined) own.set(date, moment);
    }
    schedule.set(link.id, own);
  }
  return schedule;
}

function evenlySpread(links: Network['links']): Moments {
  const moments: Moments = new Map();
  for (const link of links) {
    const act = actOf(link);
    for (const date of datesOf(link)) {
      const byAct = moments.get(date);
      // Counted first: the moments themselves depend on how many share the date.
      if (byAct === undefined) moments.set(date, new Map([[act, 0]]));
      else byAct.set(act, 0);
    }
  }
  for (const [date, byAct] of moments) {
    const n = byAct.size;
    let i = 0;
    for (const act of byAct.keys()) {
      const moment = momentWithin(date, i, n);
      if (moment === null) byAct.delete(act);
      else byAct.set(act, moment);
      i += 1;
    }
  }
  return moments;
}

/** Records of one act may each ask for an earlier moment than the last; records that contradict each other would never agree. */
const MOST_ROUNDS = 8;

function keepOrder(links: Network['links'], moments: Moments): void {
  const ordered = links.filter((link) => link.stages.length > 1 || link.ended !== undefined);
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round += 1) {
    moved = false;
    for (const link of ordered) moved = comesBefore(link, moments) || moved;
  }
}

/** A stage dated to a year comes before the next one of its link, or its end, that is dated to a day or month of that year. */
function comesBefore(link: Link, moments: Moments): boolean {
  const act = actOf(link);
  const ended = link.ended === undefined ? null : endMoment(link.ended);
  let moved = false;
  let next = ended;
  for (const { since } of link.stages.toReversed()) {
    const byAct = since === null ? undefined : moments.get(since);
    const moment = byAct?.get(act);
    if (since === null || byAct === undefined || moment === undefined) continue;
    const from = parseDate(since)?.from ?? null;
    // Two stages may begin at one moment; a link that began as it ended would never be seen.
    const isLate = next !== null && (moment > next || (next === ended && moment === ended));
    if (isLate && next !== null && from !== null && from <= next) {
      byAct.set(act, (from + next) / 2);
      moved = true;
    }
    next = byAct.get(act) ?? next;
  }
  return moved;
}

/**
 * The i-th of n acts that share a date; null where the start is open. Of a long period only its first calendar year counts,
 * and the last act comes before that year's end is shown, however many share it.
 */
function momentWithin(date: string, i: number, n: number): Moment | null {
  const span = parseDate(date);
  if (span === null || span.from === null) return null;
  const length = Math.min(span.until, endOfYear(yearOf(span.from))) - span.from;
  return length < 1.5 * DAY_IN_YEARS ? span.from : span.from + (length * (i + 1)) / (n + 1);
}
