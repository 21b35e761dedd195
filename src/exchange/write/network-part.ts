/**
 * The part of a network that a view shows, in the published format: opened again, it shows the same. What comes after the
 * year shown (later stages and events) is left out, as is everything that the links shown do not refer to.
 */
import type { ShownLink } from '../../domain/choose/filter.ts';
import { endOfYear, parseDate, startYear } from '../../domain/network/date.ts';
import type { CityNetwork, Link, LinkEvent, Network } from '../../domain/network/schema.ts';
import { type TakenView, takenLinks } from './taken-view.ts';

/** Whether something is dated after a moment; what has no known start never is. */
const isLater = (date: string | null, moment: number): boolean => ((date === null ? null : parseDate(date)?.from) ?? Number.NEGATIVE_INFINITY) > moment;

/** A citation: a document, and where in it something stands. */
const isCitation = (value: object): value is { readonly id: string } => 'id' in value && 'at' in value;

/** The ids of all documents that are cited anywhere in a value: by a citation, or by the bare id of a `source`. */
export function citedIds(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  if (isCitation(value)) found.add(value.id);
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'source' && typeof inner === 'string') found.add(inner);
    else citedIds(inner, found);
  }
  return found;
}

/** The events that have begun by a moment. */
export const eventsUntil = (events: readonly LinkEvent[], moment: number): readonly LinkEvent[] => events.filter(({ date }) => !isLater(date, moment));

function linkUntil({ record, stages }: ShownLink['link'], moment: number): Link {
  const shown = record.stages.filter((_, i) => i === 0 || (stages[i]?.start ?? Number.POSITIVE_INFINITY) <= moment);
  return { ...record, stages: shown, events: eventsUntil(record.events, moment) };
}

const placesOfEvent = ({ where, people = [] }: LinkEvent): readonly string[] => [where, ...people.map((person) => person.place)].filter((id) => id !== undefined);

const placesOfLink = (link: Link): readonly string[] => [
  ...link.places,
  ...(link.home === undefined ? [] : [link.home]),
  ...(link.jointWith ?? []),
  ...link.events.flatMap(placesOfEvent),
];

/** A city network with only the members and events whose places are there; null where no member is left. */
function networkAmong(network: CityNetwork, places: ReadonlySet<string>): CityNetwork | null {
  const members = network.members.filter(({ place }) => places.has(place));
  if (members.length === 0) return null;
  return { ...network, members, events: network.events.filter((event) => placesOfEvent(event).every((id) => places.has(id))) };
}

/** The published format with only what the view shows. Years run from the first to the last beginning among it, or are the year shown where nothing is dated. */
export function networkPart(view: TakenView): Network {
  const steps = networkSteps(view);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const LINKS_A_STEP = 500;

/** The same in steps of some milliseconds, so that the page can breathe between them. */
function* networkSteps(view: TakenView): Generator<void, Network> {
  const { index, year, origin } = view;
  const whole = index.network;
  const links: Link[] = [];
  const years: number[] = [];
  const placeIds = new Set<string>();
  const cited = new Set<string>();
  const used = { types: new Set<string>(), areas: new Set<string>(), kinds: new Set<string>() };
  const shown = takenLinks(view);
  for (let start = 0; start < shown.length; start += LINKS_A_STEP) {
    yield;
    for (const { link: indexed } of shown.slice(start, start + LINKS_A_STEP)) {
      const link = linkUntil(indexed, endOfYear(year));
      links.push(link);
      for (const { since, type } of link.stages) {
        years.push(...[startYear(since)].filter((one) => one !== null));
        used.types.add(type);
      }
      for (const id of placesOfLink(link)) placeIds.add(id);
      for (const id of link.areas) used.areas.add(id);
      for (const { kind } of link.events) used.kinds.add(kind);
      citedIds(link, cited);
    }
  }
  yield;
  const places = whole.places.filter(({ id }) => placeIds.has(id));
  const networks = whole.networks.flatMap((network) => networkAmong(network, placeIds) ?? []);
  for (const { events } of networks) for (const { kind } of events) used.kinds.add(kind);
  citedIds([places, networks], cited);
  return {
    $schema: new URL('data/network.schema.json', origin.site).href,
    format: whole.format,
    version: whole.version,
    title: whole.title,
    takenFrom: {
      address: origin.address,
      date: origin.date,
      ...(origin.terms === null ? {} : { licence: origin.terms.licenceAddress, credit: origin.terms.credit }),
    },
    extent: years.reduce((extent, one) => ({ from: Math.min(extent.from, one), to: Math.max(extent.to, one) }), { from: years[0] ?? year, to: years[0] ?? year }),
    agreementTypes: whole.agreementTypes.filter(({ id }) => used.types.has(id)),
    places,
    links,
    networks,
    areas: whole.areas.filter(({ id }) => used.areas.has(id)),
    eventKinds: whole.eventKinds.filter(({ id }) => used.kinds.has(id)),
    sources: whole.sources.filter(({ id }) => cited.has(id)),
  };
}

/** The file of the published format in pieces; the first are empty while it is put together. */
export function* networkPieces(view: TakenView): Generator<string> {
  const steps = networkSteps(view);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return yield* jsonPieces(step.value);
    yield '';
  }
}

/** JSON in pieces: each member of the object, and of a long list some hundred items at a time. */
export function* jsonPieces(value: object): Generator<string> {
  const ITEMS_A_PIECE = 200;
  yield '{';
  let before = '';
  for (const [key, inner] of Object.entries(value)) {
    yield `${before}\n${JSON.stringify(key)}: `;
    before = ',';
    if (!Array.isArray(inner)) yield JSON.stringify(inner);
    else {
      for (let start = 0; start < inner.length; start += ITEMS_A_PIECE) {
        yield (start === 0 ? '[\n' : ',\n') +
          inner
            .slice(start, start + ITEMS_A_PIECE)
            .map((item) => JSON.stringify(item))
            .join(',\n');
      }
      yield inner.length === 0 ? '[]' : '\n]';
    }
  }
  yield '\n}\n';
}
