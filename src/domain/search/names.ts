/** What can be found, under every name: places, the countries they lie in, city networks and areas of cooperation, ready to be compared with what is typed. */
import { textIn } from '../network/localized.ts';
import type { NetworkIndex } from '../network/network-index.ts';
import { linkCount, type Standing, standingOf } from '../network/prominence.ts';
import type { Localized, Place } from '../network/schema.ts';
import { lettersOf, type SearchForm, searchForms } from './forms.ts';

export interface SearchSubject {
  readonly kind: 'place' | 'country' | 'network' | 'area';
  /** Id of the place, network or area, or code of the country. */
  readonly key: string;
  /** ISO 3166-1 alpha-2 code; empty for what lies in no country. */
  readonly country: string;
  /** 0 home municipality, 1 country, 2 place with links or city network, 3 place only mentioned or area. */
  readonly rank: number;
  readonly links: number;
}

export interface SearchName {
  readonly text: string;
  /** How far the name is from the one that the reader sees: 0 that name, 1 another language of the interface, 2 another language, 3 an alias. */
  readonly distance: number;
  readonly form: SearchForm;
  readonly subject: SearchSubject;
}

export interface SearchNames {
  /** The names of one subject stand together, those nearest to the reader first. */
  readonly names: readonly SearchName[];
  /** The letters in spelling and sound of each name: nearly all names are ruled out by these, without looking further. */
  readonly letters: Int32Array;
}

/** The name of a country, by its code, in a language, by its tag. */
export type CountryNames = (code: string, language: string) => string;

/** A name, and how far it is from the one that the reader sees. */
type NameAt = readonly [name: string, distance: number];

/** Languages in which the curated data's aliases stand, beside the four of the interface. */
const NEIGHBOURS = ['ru', 'pl', 'de'];

/** Names in use that the Unicode locale data lack, or hold in one language only. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  BY: ['Byelorussia', 'Белоруссия', 'Baltkrievija'],
  CZ: ['Czech Republic'],
  GB: ['UK', 'Great Britain', 'England'],
  GE: ['Gruzija', 'Sakartvelas'],
  MD: ['Moldavia', 'Молдавия'],
  MK: ['Macedonia'],
  NL: ['Holland'],
  TR: ['Turkey'],
  US: ['USA', 'America'],
};

const RANKS: Readonly<Record<Standing, number>> = { home: 0, partner: 2, mentioned: 3 };
const COUNTRY_RANK = 1;
const NETWORK_RANK = 2;
const AREA_RANK = 3;

/** Places whose names are prepared in one go: a few milliseconds of work. */
const SLICE = 500;

/**
 * Prepares the names slice by slice, so that a page with a hundred thousand places does not stand still meanwhile.
 *
 * @param languages those of the interface, the reader's own first.
 */
export function* searchNames(index: NetworkIndex, countryNames: CountryNames, languages: readonly string[]): Generator<void, SearchNames> {
  const { places, networks, areas } = index.network;
  const names = [...new Set(places.map((place) => place.country))].flatMap((code) =>
    formsOf({ kind: 'country', key: code, country: code, rank: COUNTRY_RANK, links: 0 }, namesOfCountry(code, countryNames, languages)),
  );
  for (const { id, names: own } of networks) {
    names.push(...formsOf({ kind: 'network', key: id, country: '', rank: NETWORK_RANK, links: 0 }, [...namesIn(own, languages), [id, 3]]));
  }
  for (const { id, label } of areas) names.push(...formsOf({ kind: 'area', key: id, country: '', rank: AREA_RANK, links: 0 }, namesIn(label, languages)));
  for (let i = 0; i < places.length; i += SLICE) {
    for (const place of places.slice(i, i + SLICE)) {
      const subject: SearchSubject = { kind: 'place', key: place.id, country: place.country, rank: RANKS[standingOf(index, place)], links: linkCount(index, place) };
      names.push(...formsOf(subject, namesOfPlace(place, languages)));
    }
    yield;
  }
  return { names, letters: Int32Array.from(names, ({ form }) => lettersOf(form.spelling, form.sound)) };
}

/** Most names differ between languages only in what folding takes away; the first, nearest to the reader, stands for all. */
function formsOf(subject: SearchSubject, names: readonly NameAt[]): readonly SearchName[] {
  const found: SearchName[] = [];
  for (const [text, distance] of names) {
    for (const form of searchForms(text)) {
      const isKnown = found.some((name) => name.form.spelling === form.spelling && name.form.sound === form.sound);
      if (form.spelling !== '' && !isKnown) found.push({ text, distance, form, subject });
    }
  }
  return found;
}

const namesIn = (text: Localized, languages: readonly string[]): readonly NameAt[] => [
  [textIn(text, languages[0] ?? 'en'), 0],
  ...Object.entries(text).map(([language, name]): NameAt => [name, languages.includes(language) ? 1 : 2]),
];

function namesOfPlace(place: Place, languages: readonly string[]): readonly NameAt[] {
  const [own = 'en'] = languages;
  const inLanguages = [...Object.entries(place.shortNames ?? {}), ...Object.entries(place.names)].map(([language, name]): NameAt => [name, languages.includes(language) ? 1 : 2]);
  const aliases = [...place.aliases, ...[...(place.formerly ?? []), place.seat ?? {}].flatMap((by) => Object.values(by))];
  return [[textIn(place.shortNames ?? place.names, own), 0], ...inLanguages.toSorted(([, a], [, b]) => a - b), ...aliases.map((name): NameAt => [name, 3])];
}

function namesOfCountry(code: string, countryNames: CountryNames, languages: readonly string[]): readonly NameAt[] {
  const atHome = new Intl.Locale('und', { region: code }).maximize().language;
  const [own = 'en'] = languages;
  const others = new Set([...languages, atHome, ...NEIGHBOURS]);
  return [
    [countryNames(code, own), 0],
    [code, 3],
    ...[...others].map((language): NameAt => [countryNames(code, language), languages.includes(language) ? 1 : 2]),
    ...(ALSO_CALLED[code] ?? []).map((name): NameAt => [name, 3]),
  ];
}
