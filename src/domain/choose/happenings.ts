/**
 * What happened, in order of time: every dated event of the links, and every beginning or change of type that no event
 * tells of. Captions, the year's list and the event buttons all read from here.
 */
import { endOfYear, type Moment, startOfYear, yearOf } from '../network/date.ts';
import type { IndexedLink, IndexedStage, NetworkIndex } from '../network/network-index.ts';
import type { LinkEvent } from '../network/schema.ts';
import { stageAt } from '../time/link-at.ts';
import type { Filters } from './view.ts';

export interface Happening {
  /** Unique within a network, and the same on every run. */
  readonly key: string;
  /** When it is shown to happen; never outside the period that its date gives. */
  readonly moment: Moment;
  /** EDTF text of the source. */
  readonly date: string;
  readonly link: IndexedLink;
  /** The stage in force once it has happened. */
  readonly stage: IndexedStage;
  /** null: the stage begins, and no event of the data tells of it. */
  readonly event: LinkEvent | null;
  /** Whether it begins or changes the link itself, rather than telling of life on it. */
  readonly isFormation: boolean;
}

/**
 * All happenings of the given links that pass the filters, by moment; at one moment in the order of the dataset. What lies
 * outside the years of the data is told on the link's own page only: no moment that can be shown is its moment.
 *
 * @param admitted a byte for each link of the network: whether the facets let it through.
 */
export function happenings(index: NetworkIndex, links: readonly IndexedLink[], { types }: Filters, admitted: Uint8Array): readonly Happening[] {
  const all = links === index.links ? allHappenings(index) : inOrder(index, links);
  const typeIsOn = index.network.agreementTypes.map(({ id }) => types === null || types.has(id));
  return all.filter(({ link, stage }) => admitted[link.index] === 1 && typeIsOn[stage.typeIndex] === true);
}

const known = new WeakMap<NetworkIndex, readonly Happening[]>();

/** Those of the whole network, put in order once. */
function allHappenings(index: NetworkIndex): readonly Happening[] {
  const all = known.get(index) ?? inOrder(index, index.links);
  known.set(index, all);
  return all;
}

function inOrder(index: NetworkIndex, links: readonly IndexedLink[]): readonly Happening[] {
  const { from, to } = index.network.extent;
  const isShown = ({ moment }: Happening): boolean => moment >= startOfYear(from) && moment <= endOfYear(to);
  return links
    .flatMap((link) => happeningsOf(index, link))
    .filter(isShown)
    .sort((a, b) => a.moment - b.moment);
}

function happeningsOf(index: NetworkIndex, link: IndexedLink): readonly Happening[] {
  if (link.record.events.length === 0) return beginnings(link, new Set());
  const moments = index.schedule.get(link.record.id);
  const told = new Set<string>();
  const starts = new Set(link.stages.map(({ since, start }) => (start === null ? null : since)));
  const found: Happening[] = [];
  link.record.events.forEach((event, i) => {
    const { date } = event;
    const moment = date === null ? undefined : moments?.get(date);
    if (date === null || moment === undefined) return;
    // A visit on the day of the signing is life on the link; a plan tells of no beginning.
    const isFormation = starts.has(date) && event.planned !== true && index.eventKind.get(event.kind)?.act === true;
    if (isFormation) told.add(date);
    found.push({ key: `${link.record.id}/${i}`, moment, date, link, stage: stageAt(link, moment), event, isFormation });
  });
  return [...found, ...beginnings(link, told)];
}

/** The beginnings of stages that no event tells of. */
function beginnings(link: IndexedLink, told: ReadonlySet<string>): readonly Happening[] {
  const found: Happening[] = [];
  link.stages.forEach((stage, i) => {
    if (stage.since === null || stage.start === null || told.has(stage.since)) return;
    found.push({ key: `${link.record.id}/stage-${i}`, moment: stage.start, date: stage.since, link, stage, event: null, isFormation: true });
  });
  return found;
}

/** Whatever stands at a moment of time: happenings, or the acts that they tell of. */
interface Timed {
  readonly moment: Moment;
}

/** What has happened in a moment's year up to that moment. */
export function happenedThisYear<T extends Timed>(all: readonly T[], moment: Moment): readonly T[] {
  return between(all, startOfYear(yearOf(moment)), moment);
}

/** What happened from one moment, itself included, to another, itself included. */
export function between<T extends Timed>(all: readonly T[], from: Moment, to: Moment): readonly T[] {
  return all.slice(countBefore(all, from, false), countBefore(all, to, true));
}

/** How many have happened by a moment: changes exactly when something happens, and costs the same in every frame. */
export const countUntil = (all: readonly Timed[], moment: Moment): number => countBefore(all, moment, true);

/** Number of happenings before a moment, or up to and at it. They are in order of time, so the search halves the list. */
function countBefore(all: readonly Timed[], moment: Moment, including: boolean): number {
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
export function nextMoment(all: readonly Timed[], moment: Moment): Moment | null {
  return all[countBefore(all, moment, true)]?.moment ?? null;
}

/** The nearest moment before the given one at which something happened; null before the first. */
export function previousMoment(all: readonly Timed[], moment: Moment): Moment | null {
  return all[countBefore(all, moment, false) - 1]?.moment ?? null;
}
