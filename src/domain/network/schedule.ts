/**
 * When, on the continuous axis, things dated only to a month or a year are shown to happen.
 *
 * A day-dated act happens on its day. Acts that share one coarser date are spread evenly over it, in the order in which
 * the dataset lists them: of two acts dated "1994" the first comes at 1994⅓, the second at 1994⅔. The records of one
 * act of several parties share its moment. So the order within a year is the same on every run, and nothing is shown
 * outside the period that the source gives.
 */
import { endMoment, endOfYear, parseDate } from './date.ts';
import type { Link, Network } from './schema.ts';

const DAY_IN_YEARS = 1 / 365;

/** The moment of each dated stage and event, by link id and date text. */
export type Schedule = ReadonlyMap<string, ReadonlyMap<string, number>>;

const datesOf = (link: Link): readonly string[] => [
  ...new Set([...link.stages.map((stage) => stage.since), ...link.events.map((event) => event.date)].filter((date) => date !== null)),
];

/** Parties of an act of several sides, in one order for every record of that act. */
const actOf = (link: Link): string => (link.jointWith === undefined ? link.id : [...link.places, ...link.jointWith].sort().join('+'));

export function scheduleOf(links: Network['links']): Schedule {
  const actsByDate = new Map<string, Set<string>>();
  for (const link of links) {
    for (const date of datesOf(link)) {
      const acts = actsByDate.get(date) ?? new Set<string>();
      actsByDate.set(date, acts.add(actOf(link)));
    }
  }
  const moments = new Map<string, Map<string, number>>();
  for (const [date, acts] of actsByDate) {
    [...acts].forEach((act, i) => {
      const moment = momentWithin(date, i, acts.size);
      if (moment !== null) moments.set(date, (moments.get(date) ?? new Map()).set(act, moment));
    });
  }
  return new Map(
    links.map((link) => {
      const act = actOf(link);
      const own = datesOf(link).flatMap((date): [string, number][] => {
        const moment = moments.get(date)?.get(act);
        return moment === undefined ? [] : [[date, moment]];
      });
      return [link.id, oldestFirst(link, new Map(own))];
    }),
  );
}

/**
 * A stage dated to a year comes before what is dated to a day or month of that year: the next one of its link, or its
 * link's end. Otherwise a link that began and ended in one year might never be shown.
 */
function oldestFirst(link: Link, moments: Map<string, number>): ReadonlyMap<string, number> {
  const ended = link.ended === undefined ? undefined : (endMoment(link.ended) ?? undefined);
  for (let i = link.stages.length - 1; i >= 0; i -= 1) {
    const since = link.stages[i]?.since ?? '';
    const nextSince = link.stages[i + 1]?.since;
    const next = i + 1 < link.stages.length ? moments.get(nextSince ?? '') : ended;
    const from = parseDate(since)?.from ?? null;
    if (next === undefined || from === null || from > next || since === nextSince || (moments.get(since) ?? from) < next) continue;
    moments.set(since, (from + next) / 2);
  }
  return moments;
}

/**
 * The i-th of n acts that share a date, as a decimal year; null where the start is open. Of a long period only its first
 * calendar year counts, and the last act comes before that year's end is shown, however many share it.
 */
function momentWithin(date: string, i: number, n: number): number | null {
  const span = parseDate(date);
  if (span === null || span.from === null) return null;
  const length = Math.min(span.until, endOfYear(Math.floor(span.from))) - span.from;
  return length < 1.5 * DAY_IN_YEARS ? span.from : span.from + (length * (i + 1)) / (n + 1);
}
