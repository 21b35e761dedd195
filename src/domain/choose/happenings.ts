/**
 * What happened, in order of time: every dated event of the links, and every beginning or change of type that no event
 * tells of. Captions, the year's list and the event buttons all read from here.
 */
import { parseDate } from '../network/date.ts';
import type { IndexedLink, IndexedStage, NetworkIndex } from '../network/network-index.ts';
import type { LinkEvent } from '../network/schema.ts';
import { stageAt } from '../time/link-at.ts';
import { passesTimeless } from './filter.ts';
import type { Filters } from './view.ts';

export interface Happening {
  /** Unique within a network, and the same on every run. */
  readonly key: string;
  /** Decimal year at which it is shown to happen; never outside the period that its date gives. */
  readonly moment: number;
  /** EDTF text of the source. */
  readonly date: string;
  readonly link: IndexedLink;
  /** The stage in force once it has happened. */
  readonly stage: IndexedStage;
  /** null: the stage begins, and no event of the data tells of it. */
  readonly event: LinkEvent | null;
}

/** All happenings of the given links that pass the filters, by moment; at one moment in the order of the dataset. */
export function happenings(index: NetworkIndex, links: readonly IndexedLink[], filters: Filters): readonly Happening[] {
  return links
    .filter((link) => passesTimeless(link, filters))
    .flatMap((link) => happeningsOf(index, link))
    .filter(({ stage }) => filters.types === null || filters.types.has(stage.type.id))
    .toSorted((a, b) => a.moment - b.moment);
}

function happeningsOf(index: NetworkIndex, link: IndexedLink): readonly Happening[] {
  const moments = index.schedule.get(link.record.id);
  const told = new Set<string>();
  const events = link.record.events.flatMap((event, i): Happening[] => {
    const moment = event.date === null ? undefined : moments?.get(event.date);
    if (event.date === null || moment === undefined) return [];
    told.add(event.date);
    return [{ key: `${link.record.id}/${i}`, moment, date: event.date, link, stage: stageAt(link, moment), event }];
  });
  const untold = link.stages.flatMap((stage, i): Happening[] => {
    if (stage.since === null || stage.start === null || told.has(stage.since)) return [];
    return [{ key: `${link.record.id}/stage-${i}`, moment: stage.start, date: stage.since, link, stage, event: null }];
  });
  return [...events, ...untold];
}

/** What has happened in a moment's year up to that moment. */
export function happenedThisYear(all: readonly Happening[], moment: number): readonly Happening[] {
  return between(all, Math.floor(moment), moment);
}

/** What happened from one moment, itself included, to another, itself included. */
export function between(all: readonly Happening[], from: number, to: number): readonly Happening[] {
  return all.slice(countBefore(all, from, false), countBefore(all, to, true));
}

/** How many have happened by a moment: changes exactly when something happens, and costs the same in every frame. */
export const countUntil = (all: readonly Happening[], moment: number): number => countBefore(all, moment, true);

/** Number of happenings before a moment, or up to and at it. They are in order of time, so the search halves the list. */
function countBefore(all: readonly Happening[], moment: number, including: boolean): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = all[middle]?.moment ?? Number.POSITIVE_INFINITY;
    if (at < moment || (including && at === moment)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The nearest moment after the given one at which something happened; null after the last. */
export function nextMoment(all: readonly Happening[], moment: number): number | null {
  return all[countBefore(all, moment, true)]?.moment ?? null;
}

/** The nearest moment before the given one at which something happened; null before the first. */
export function previousMoment(all: readonly Happening[], moment: number): number | null {
  return all[countBefore(all, moment, false) - 1]?.moment ?? null;
}

/** Whether a happening begins or changes the link itself, rather than telling of life on it. */
export function isFormation({ link, date }: Happening): boolean {
  return link.stages.some((stage) => stage.since === date && parseDate(date)?.from !== null);
}
