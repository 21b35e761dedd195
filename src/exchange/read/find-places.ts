/** Where the places of a table lie: as the table says, as a person has said, or as the gazetteer knows. */
import { distanceKm } from '../../domain/geo/great-circle.ts';
import { degreesOf, type Point, pointOf } from './coordinates.ts';
import { type Decisions, placeKey } from './decisions.ts';
import type { LeftOutReason } from './left-out-rows.ts';
import type { Candidate, Resolver } from './resolver.ts';

/** The country of a place that nobody names, among the codes that ISO 3166 leaves to users. */
export const NO_COUNTRY = 'ZZ';

export interface NamedPlace {
  readonly name: string;
  /** As the table has it. */
  readonly country: string;
  readonly lat: string;
  readonly lng: string;
}

export interface FoundPlace extends Point {
  readonly name: string;
  /** ISO 3166-1 alpha-2, or `NO_COUNTRY`. */
  readonly country: string;
  readonly candidate: Candidate | null;
  /** The largest of several was taken. */
  readonly unsure: boolean;
  /** Further spellings in the table. */
  readonly aliases: Set<string>;
}

export type Finding =
  | { readonly kind: 'found'; readonly place: FoundPlace }
  | { readonly kind: 'fault'; readonly part: 'name' | 'lat' | 'lng'; readonly value: string; readonly reason: LeftOutReason }
  | { readonly kind: 'toSettle'; readonly key: string; readonly country: string | undefined };

/** Two rows of one name mean one place where their points are no further apart, in kilometres. */
const SAME_PLACE = 5;

type Reading = { readonly kind: 'none' } | ({ readonly kind: 'point' } & Point) | Extract<Finding, { readonly kind: 'fault' }>;

export class PlaceFinder {
  readonly #countries = new Map<string, string | undefined>();
  readonly #byName = new Map<string, FoundPlace[]>();
  readonly #byCandidate = new Map<string, FoundPlace>();
  readonly #answers = new Map<string, readonly Candidate[]>();
  /** Names are written again and again, and putting one into its folded form takes time. */
  readonly #keys = new Map<string, string>();

  constructor(
    private readonly resolver: Resolver,
    private readonly decisions: Decisions,
  ) {}

  /** ISO 3166-1 alpha-2; undefined where the text is empty or names no country. */
  countryOf(text: string): string | undefined {
    if (text.trim() === '') return undefined;
    if (!this.#countries.has(text)) this.#countries.set(text, this.resolver.countryOf(text));
    return this.#countries.get(text);
  }

  /** Learns where a place lies from a row that says so; rows that do not say may mean the same one. */
  learn(named: NamedPlace): void {
    if (named.name !== '' && positionIn(named).kind === 'point') this.find(named);
  }

  find(named: NamedPlace): Finding {
    const position = positionIn(named);
    if (position.kind === 'fault') return position;
    const country = this.countryOf(named.country);
    if (position.kind === 'point') return { kind: 'found', place: this.#at(named.name === '' ? pointName(position) : named.name, country, position) };
    if (named.name === '') return { kind: 'fault', part: 'name', value: '', reason: 'noName' };
    return this.#byItsName(named.name, country);
  }

  candidates(key: string): readonly Candidate[] {
    return this.#answers.get(key) ?? [];
  }

  #keyOf(name: string, country: string | undefined): string {
    const written = `${country ?? ''}:${name}`;
    const known = this.#keys.get(written);
    if (known !== undefined) return known;
    const key = placeKey(name, country);
    this.#keys.set(written, key);
    return key;
  }

  #byItsName(name: string, country: string | undefined): Finding {
    const key = this.#keyOf(name, country);
    const decision = this.decisions.places.get(key);
    if (decision?.kind === 'none') return { kind: 'fault', part: 'name', value: name, reason: 'byHand' };
    if (decision?.kind === 'at') return { kind: 'found', place: this.#at(name, country, decision) };
    if (decision?.kind === 'place') return { kind: 'found', place: this.#known(name, decision.candidate, decision.unsure === true) };
    const [said, ...more] = this.#byName.get(key) ?? [];
    if (said !== undefined && more.length === 0) return { kind: 'found', place: said };
    const candidates = this.#answers.get(key) ?? this.resolver.candidates(name, country);
    this.#answers.set(key, candidates);
    const [only, ...others] = candidates;
    return only !== undefined && only.bySound !== true && others.length === 0 ? { kind: 'found', place: this.#known(name, only, false) } : { kind: 'toSettle', key, country };
  }

  #at(name: string, country: string | undefined, point: Point): FoundPlace {
    const key = this.#keyOf(name, country);
    const known = this.#byName.get(key) ?? [];
    const same = known.find((place) => distanceKm(place, point) <= SAME_PLACE);
    if (same !== undefined) {
      if (same.name !== name) same.aliases.add(name);
      return same;
    }
    const place: FoundPlace = { name, country: country ?? NO_COUNTRY, lng: point.lng, lat: point.lat, candidate: null, unsure: false, aliases: new Set() };
    this.#byName.set(key, [...known, place]);
    return place;
  }

  #known(name: string, candidate: Candidate, unsure: boolean): FoundPlace {
    const same = this.#byCandidate.get(candidate.id);
    if (same !== undefined) {
      if (same.name !== name) same.aliases.add(name);
      return same;
    }
    const { lng, lat, country } = candidate;
    const place: FoundPlace = { name, country, lng, lat, candidate, unsure, aliases: new Set() };
    this.#byCandidate.set(candidate.id, place);
    return place;
  }
}

const pointName = ({ lat, lng }: Point): string => `${lat.toFixed(2)}, ${lng.toFixed(2)}`;

function positionIn({ lat, lng }: NamedPlace): Reading {
  if (lat === '' && lng === '') return { kind: 'none' };
  // The same text twice may be one column with both, or the one place where both are equal.
  const point = lat === lng && degreesOf(lat) === null ? pointOf(lat) : inTwo(lat, lng);
  if (point === null) {
    const part = degreesOf(lat) === null || lat === lng ? 'lat' : 'lng';
    return { kind: 'fault', part, value: part === 'lat' ? lat : lng, reason: 'notACoordinate' };
  }
  if (!(Math.abs(point.lat) <= 90)) return { kind: 'fault', part: 'lat', value: lat, reason: 'latitudeRange' };
  if (!(Math.abs(point.lng) <= 180)) return { kind: 'fault', part: 'lng', value: lng, reason: 'longitudeRange' };
  // The point where the equator meets the first meridian is open sea: tables have it where a position is not known.
  if (point.lat === 0 && point.lng === 0) return { kind: 'fault', part: 'lat', value: lat, reason: 'noPosition' };
  return { kind: 'point', ...point };
}

function inTwo(lat: string, lng: string): Point | null {
  const [first, second] = [degreesOf(lat), degreesOf(lng)];
  return first === null || second === null ? null : { lat: first, lng: second };
}
