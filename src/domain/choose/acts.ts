/**
 * Acts as a reader is told of them: what several records say of one act of several parties is one. The data hold such an
 * act once for each pair of its parties, with the further parties named in `jointWith`.
 */
import type { Moment } from '../network/date.ts';
import type { IndexedLink } from '../network/network-index.ts';
import { actOf } from '../network/schedule.ts';
import type { Place } from '../network/schema.ts';
import { countUntil, type Happening } from './happenings.ts';
import type { Selection } from './view.ts';

export interface Act {
  /** Unique within a network, and the same on every run. */
  readonly key: string;
  readonly moment: Moment;
  /** The happening that says best what it is: one that forms or changes a link, where there is one. */
  readonly main: Happening;
  /** Whether it begins or changes a link, rather than telling of life on it. */
  readonly isFormation: boolean;
  /** The links whose records tell of it. */
  readonly links: readonly IndexedLink[];
  /** Everybody whose links it is told of, each once. */
  readonly parties: readonly Place[];
  /** Of these, who came to a link of the others that was there before; empty where nobody did. */
  readonly joined: readonly Place[];
}

/** The acts that so many happenings tell of, in their order. */
export function actsOf(all: readonly Happening[]): readonly Act[] {
  const groups = new Map<string, Happening[]>();
  /** In the order of their first happenings. */
  const acts: (Act | readonly Happening[])[] = [];
  for (const one of all) {
    const { link, date, event } = one;
    if (link.record.jointWith === undefined) {
      acts.push(actAlone(one));
      continue;
    }
    // Two events of one kind and day on one link are two: only what different records say of one act belongs together.
    const same = [actOf(link.record), date, event?.kind, event?.planned, event?.where];
    for (let i = 0; ; i += 1) {
      const name = [...same, i].join('|');
      const group = groups.get(name);
      if (group?.some((other) => other.link === link)) continue;
      if (group === undefined) {
        const begun = [one];
        groups.set(name, begun);
        acts.push(begun);
      } else group.push(one);
      break;
    }
  }
  return acts.map((act) => ('main' in act ? act : actFrom(act)));
}

const alone = new WeakMap<Happening, Act>();
const NOBODY: readonly Place[] = [];

/** What two parties did is told by one record, and is the same act whatever else the filters show. */
function actAlone(main: Happening): Act {
  const known = alone.get(main);
  if (known !== undefined) return known;
  const { key, moment, isFormation, link } = main;
  const act = { key, moment, main, isFormation, links: [link], parties: [link.first, link.second], joined: NOBODY };
  alone.set(main, act);
  return act;
}

function actFrom(group: readonly Happening[]): Act {
  const main = group.find(({ isFormation }) => isFormation) ?? (group[0] as Happening);
  const placesOf = (some: readonly Happening[]) => [...new Set(some.flatMap(({ link: { first, second } }) => [first, second]))];
  const parties = placesOf(group);
  const others = new Set(placesOf(group.filter(({ isFormation }) => !isFormation)));
  const isJoining = main.isFormation && others.size > 0;
  return {
    key: main.key,
    moment: main.moment,
    main,
    isFormation: main.isFormation,
    links: group.map(({ link }) => link),
    parties,
    joined: isJoining ? parties.filter((place) => !others.has(place)) : [],
  };
}

/** The acts that are told of with a place or a link chosen: those of its links, with all their parties. */
export function actsOfSelection(acts: readonly Act[], selection: Selection | null): readonly Act[] {
  if (selection === null) return acts;
  const { kind, id } = selection;
  const byEnd = knownByEnd.get(acts) ?? positionsByEnd(acts);
  knownByEnd.set(acts, byEnd);
  const own = byEnd.get(kind === 'link' ? linkKey(id) : id) ?? [];
  return own.flatMap((at) => acts[at] ?? []);
}

const knownByEnd = new WeakMap<readonly Act[], ReadonlyMap<string, readonly number[]>>();

/** Ids of places and of links may be the same. */
const linkKey = (id: string): string => `link ${id}`;

/** Where the acts of each place and of each link stand, in order; looked up once for all that may be chosen. */
function positionsByEnd(acts: readonly Act[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  const add = (key: string, at: number): void => {
    const own = positions.get(key);
    if (own === undefined) positions.set(key, [at]);
    else if (own.at(-1) !== at) own.push(at);
  };
  acts.forEach(({ links }, at) => {
    for (const { record, first, second } of links) {
      add(first.id, at);
      add(second.id, at);
      add(linkKey(record.id), at);
    }
  });
  return positions;
}

/** Seconds that a caption stays in sight at least, while the replay runs; of very many that come together only the newest are told. */
export const CAPTION_SECONDS = 2.5;
const MOST_IN_SIGHT = 12;

/**
 * The acts told while the replay runs: those that formed or changed a link within so many seconds of its clock, and always
 * the last of them, so that there is no gap to blink in.
 *
 * @param acts in order of time
 * @param secondsAt the time of the clock at a moment
 * @param speed of the replay: the faster it runs, the more of its clock passes in the seconds that a caption stays
 */
export function actsInSight(acts: readonly Act[], moment: Moment, secondsAt: (moment: Moment) => number, speed: number): readonly Act[] {
  const since = secondsAt(moment) - CAPTION_SECONDS * speed;
  const told: Act[] = [];
  for (let i = countUntil(acts, moment) - 1; i >= 0 && told.length < MOST_IN_SIGHT; i -= 1) {
    const act = acts[i] as Act;
    if (!act.isFormation) continue;
    if (told.length > 0 && secondsAt(act.moment) <= since) break;
    told.unshift(act);
  }
  return told;
}
