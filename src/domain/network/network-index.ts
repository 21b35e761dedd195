/** A network with everything looked up once: places by id, links by place, the moments of every stage. Immutable. */
import { endMoment, type Moment, startYear, type Year } from './date.ts';
import { type Schedule, scheduleOf } from './schedule.ts';
import type { AgreementType, Basis, EventKind, Link, Localized, Network, Place, Source, Term } from './schema.ts';

export interface IndexedStage {
  readonly type: AgreementType;
  /** Position of the type in `network.agreementTypes`. */
  readonly typeIndex: number;
  /** EDTF text as the source gives it. */
  readonly since: string | null;
  /** When the stage begins; null where unknown or open. */
  readonly start: Moment | null;
  /** When the next stage begins or the link ends; null while it lasts. */
  readonly end: Moment | null;
  /** What is to be known of this stage alone. */
  readonly note: Localized | null;
  /** What the note rests on. */
  readonly basis: Basis | undefined;
}

export interface IndexedLink {
  /** Position in `network.links`. */
  readonly index: number;
  /** The link as the network holds it. */
  readonly record: Link;
  readonly first: Place;
  readonly second: Place;
  /** The home municipality under which the link is filed. */
  readonly home: Place;
  /** Oldest first; never empty. */
  readonly stages: readonly [IndexedStage, ...IndexedStage[]];
  /** When the link appears; null for an unknown or open start ("undated"). */
  readonly formed: Moment | null;
  /** The one year in which the link is new; null for undated. */
  readonly formedYear: Year | null;
  /** When the link is over; null while it lasts. */
  readonly ended: Moment | null;
  /** Moments of renewals, extensions and joinings: acts that confirm the link without beginning a stage. Ascending. */
  readonly renewals: readonly Moment[];
}

export interface NetworkIndex {
  readonly network: Network;
  readonly links: readonly IndexedLink[];
  readonly link: ReadonlyMap<string, IndexedLink>;
  readonly place: ReadonlyMap<string, Place>;
  /** Links of each place, in the order of the dataset. */
  readonly linksOf: ReadonlyMap<string, readonly IndexedLink[]>;
  readonly source: ReadonlyMap<string, Source>;
  readonly area: ReadonlyMap<string, Term>;
  readonly eventKind: ReadonlyMap<string, EventKind>;
  readonly agreementType: ReadonlyMap<string, AgreementType>;
  readonly schedule: Schedule;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of items) map.set(item.id, item);
  return map;
}

function byRecord(links: readonly IndexedLink[]): ReadonlyMap<string, IndexedLink> {
  const map = new Map<string, IndexedLink>();
  for (const link of links) map.set(link.record.id, link);
  return map;
}

/** The element, or an error that names what the network lacks. Networks that passed the checks never raise it. */
function required<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`unknown ${what} "${id}"`);
  return found;
}

const NONE: readonly Moment[] = [];

function renewalsOf(link: Link, moments: ReadonlyMap<string, Moment> | undefined, eventKind: ReadonlyMap<string, EventKind>): readonly Moment[] {
  if (link.events.length === 0) return NONE;
  const stageStarts = new Set(link.stages.map((stage) => stage.since));
  const dates = link.events.filter((event) => eventKind.get(event.kind)?.act === true && event.planned !== true && !stageStarts.has(event.date)).map((event) => event.date);
  const found = [...new Set(dates)].map((date) => (date === null ? undefined : moments?.get(date))).filter((moment) => moment !== undefined);
  return found.toSorted((a, b) => a - b);
}

/** @throws Error naming the first place or agreement type that a link refers to and the network lacks. */
export function indexNetwork(network: Network): NetworkIndex {
  const place = byId(network.places);
  const agreementType = byId(network.agreementTypes);
  const eventKind = byId(network.eventKinds);
  const typeIndex = new Map(network.agreementTypes.map((type, i) => [type.id, i]));
  const schedule = scheduleOf(network.links);

  const links = network.links.map((link, index): IndexedLink => {
    const ended = link.ended === undefined ? null : endMoment(link.ended);
    const moments = schedule.get(link.id);
    const starts = link.stages.map((stage) => (stage.since === null ? null : (moments?.get(stage.since) ?? null)));
    const stages = link.stages.map(
      (stage, i): IndexedStage => ({
        type: required(agreementType, stage.type, 'agreement type'),
        typeIndex: typeIndex.get(stage.type) ?? 0,
        since: stage.since,
        start: starts[i] ?? null,
        end: i + 1 < link.stages.length ? (starts[i + 1] ?? null) : ended,
        note: stage.note ?? null,
        basis: stage.basis?.note,
      }),
    ) as [IndexedStage, ...IndexedStage[]];
    const first = required(place, link.places[0], 'place');
    return {
      index,
      record: link,
      first,
      second: required(place, link.places[1], 'place'),
      home: link.home === undefined ? first : required(place, link.home, 'place'),
      stages,
      formed: stages[0].start,
      formedYear: startYear(stages[0].since),
      ended,
      renewals: renewalsOf(link, moments, eventKind),
    };
  });

  const linksOf = new Map<string, IndexedLink[]>();
  for (const link of links) {
    for (const { id } of [link.first, link.second]) {
      const own = linksOf.get(id);
      if (own === undefined) linksOf.set(id, [link]);
      else own.push(link);
    }
  }

  return {
    network,
    links,
    link: byRecord(links),
    place,
    linksOf,
    source: byId(network.sources),
    area: byId(network.areas),
    eventKind,
    agreementType,
    schedule,
  };
}
