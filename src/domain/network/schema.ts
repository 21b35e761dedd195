/**
 * The published format `/data/network.json`, as one definition: it validates the curated dataset at build time, the file
 * the page fetches, and a `network.json` that a person opens as their own data. The JSON Schema is generated from it,
 * and so is the shape by which the page checks a file quickly (`network-shape.json`): the page loads this file, and zod with
 * it, only for a file that is at fault.
 */

import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import { isDateText, type Year } from './date.ts';

// Without a language of its own the small build of zod says "Invalid input" of everything.
z.config(en());

const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is a lower-case ASCII slug'));
const linkId = z.string().check(z.regex(/^[a-z0-9-]+--[a-z0-9-]+$/, 'a link id is two place ids joined by --'));
const color = z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/, 'a colour is #rrggbb'));
const text = z.string().check(z.minLength(1));
const date = z.string().check(z.refine(isDateText, 'a date is an EDTF date: 1997, 2004-03, 2000-06-16, ../2016-11-11 or 1993/1999'));

/** Text by language tag. The curated data hold four languages; other people's data may hold fewer. */
const localized = z.record(z.string(), text);

const citation = z.strictObject({ id: slug, at: text });

/** What a claim rests on: the place in a document, or what is generally known and stands in none of the documents. */
const basis = z.union([citation, z.literal('general-knowledge')]);
const noteBasis = z.strictObject({ note: basis });

/** An address as a document gives it. `live` says whether somebody answers there now; absent: not known. */
const website = z.strictObject({ address: text, source: citation, asOf: date, live: z.optional(z.boolean()) });

/** `name` as the document writes it; `names` where readers of a language write it in another script or with an ending of their own. */
const person = z.strictObject({ name: text, names: z.optional(localized), office: localized, place: z.optional(slug) });

const event = z.strictObject({
  date: z.nullable(date),
  kind: slug,
  planned: z.optional(z.boolean()),
  where: z.optional(slug),
  note: z.optional(localized),
  people: z.optional(z.array(person)),
  source: citation,
  /** Further documents that confirm it, or that give what the first leaves out. */
  alsoIn: z.optional(z.array(citation)),
});

const stage = z.strictObject({
  type: slug,
  since: z.nullable(date),
  note: z.optional(localized),
  basis: z.optional(noteBasis),
});

const link = z.strictObject({
  id: linkId,
  /** The home municipality that the link is filed and filtered under; absent where it is the first place. */
  home: z.optional(slug),
  places: z.tuple([slug, slug]),
  stages: z.array(stage).check(z.minLength(1)),
  ended: z.optional(date),
  termEnds: z.optional(date),
  jointWith: z.optional(z.array(slug)),
  events: z.array(event),
  areas: z.array(slug),
  note: z.optional(localized),
  basis: z.optional(noteBasis),
  attested: z.optional(z.strictObject({ source: slug, date: z.nullable(date) })),
});

const place = z.strictObject({
  id: slug,
  /** In full, with the kind of unit where that belongs to the name. */
  names: localized,
  /** For the map and for lists; absent where the full name is short enough. */
  shortNames: z.optional(localized),
  aliases: z.array(text),
  country: z.string().check(z.regex(/^[A-Z]{2}$/, 'a country is an ISO 3166-1 alpha-2 code')),
  kind: z.enum(['city', 'town', 'municipality', 'district', 'county', 'city-district', 'region']),
  /** What the country itself calls such a unit, where the word of `kind` would mislead. */
  kindLabel: z.optional(localized),
  home: z.boolean(),
  lng: z.number().check(z.minimum(-180), z.maximum(180)),
  lat: z.number().check(z.minimum(-90), z.maximum(90)),
  seat: z.optional(localized),
  gazetteer: z.optional(text),
  formerly: z.optional(z.array(localized)),
  note: z.optional(localized),
  basis: z.optional(z.strictObject({ seat: z.optional(basis), formerly: z.optional(basis), note: z.optional(basis) })),
  websites: z.optional(z.array(website)),
  mentions: z.optional(z.array(z.strictObject({ source: citation, alsoIn: z.optional(z.array(citation)), note: localized }))),
});

const agreementType = z.strictObject({
  id: slug,
  label: localized,
  definition: localized,
  rank: z.number(),
  color,
  colorDark: color,
  /** Lengths of dash and gap in CSS pixels; null is a solid line. */
  dash: z.nullable(z.tuple([z.number(), z.number()])),
  partnership: z.boolean(),
});

const member = z.strictObject({
  place: slug,
  since: z.optional(date),
  until: z.optional(date),
  role: z.optional(localized),
  note: z.optional(localized),
  /** Where the note rests on something else than `source`. */
  basis: z.optional(noteBasis),
  source: citation,
});

const cityNetwork = z.strictObject({
  id: slug,
  names: localized,
  kind: slug,
  founded: z.optional(date),
  note: z.optional(localized),
  basis: z.optional(noteBasis),
  websites: z.optional(z.array(website)),
  members: z.array(member),
  events: z.array(event),
});

const source = z.strictObject({
  id: slug,
  title: text,
  titleTranslated: localized,
  /** In its own words; absent where the document names none. */
  publisher: z.optional(text),
  /** As citations and lists call the publisher, by language. */
  publisherShort: z.optional(localized),
  language: text,
  date: z.nullable(date),
  dateKind: text,
  url: z.optional(z.string().check(z.regex(/^https?:\/\//, 'an address starts with http:// or https://'))),
  note: z.optional(localized),
});

const term = z.strictObject({ id: slug, label: localized });

/** An act forms or changes a link and cannot lie outside it; every other event is an activity, which may precede it. */
const eventKind = z.strictObject({ id: slug, label: localized, act: z.optional(z.boolean()) });

const year: z.ZodMiniType<Year, Year> = z.int().check(z.minimum(0), z.maximum(9999));
const extent = z.strictObject({ from: year, to: year }).check(z.refine(({ from, to }) => from <= to, 'the first year is not after the last'));

export const networkSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('partner-cities-network'),
  version: z.literal(2),
  title: localized,
  /** Of a part that a person took from the atlas: the view it was taken from, when, and on what terms. */
  takenFrom: z.optional(z.strictObject({ address: text, date, licence: z.optional(text), credit: z.optional(text) })),
  extent,
  agreementTypes: z.array(agreementType).check(z.minLength(1)),
  places: z.array(place),
  links: z.array(link),
  networks: z.array(cityNetwork),
  areas: z.array(term),
  eventKinds: z.array(eventKind),
  sources: z.array(source),
});

/** The parts as people edit them in `data/`; the build reads each file with the part that it holds. */
export const parts = { agreementType, place, link, cityNetwork, source, term, eventKind, localized };

type DeepReadonly<T> = T extends number
  ? T
  : T extends (infer _U)[]
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T extends object
      ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
      : T;

export type Network = DeepReadonly<z.infer<typeof networkSchema>>;
export type Place = Network['places'][number];
export type Link = Network['links'][number];
export type Stage = Link['stages'][number];
export type LinkEvent = Link['events'][number];
export type AgreementType = Network['agreementTypes'][number];
export type CityNetwork = Network['networks'][number];
export type Member = CityNetwork['members'][number];
export type Source = Network['sources'][number];
export type Citation = LinkEvent['source'];
export type Person = NonNullable<LinkEvent['people']>[number];
export type Basis = z.infer<typeof basis>;
export type Website = NonNullable<Place['websites']>[number];
export type Term = Network['areas'][number];
export type EventKind = Network['eventKinds'][number];
export type Localized = Network['title'];
