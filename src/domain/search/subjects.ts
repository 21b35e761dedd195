/** What can be found: the places of the network and the countries they lie in, under every name of theirs. */
import type { NetworkIndex } from '../network/network-index.ts';
import type { Place } from '../network/schema.ts';

export interface SearchSubject {
  readonly kind: 'place' | 'country';
  /** Id of the place, or code of the country. */
  readonly key: string;
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  /** 0 home municipality, 1 country, 2 place with links, 3 place only mentioned. */
  readonly standing: number;
  readonly links: number;
  /** The reader's own name first; the number says how far from it a name is, 0 to 3. */
  readonly names: () => readonly (readonly [name: string, remove: number])[];
}

/** The name of a country, by its code, in a language, by its tag. */
export type CountryNames = (code: string, language: string) => string;

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

/** `languages` are those of the interface, the reader's own first. */
export function searchSubjects(index: NetworkIndex, countryNames: CountryNames, languages: readonly string[]): readonly SearchSubject[] {
  const places = index.network.places.map((place): SearchSubject => {
    const links = index.linksOf.get(place.id)?.length ?? 0;
    const standing = place.home ? 0 : links > 0 ? 2 : 3;
    return { kind: 'place', key: place.id, country: place.country, standing, links, names: () => namesOfPlace(place, languages) };
  });
  const codes = [...new Set(index.network.places.map((place) => place.country))];
  const countries = codes.map(
    (code): SearchSubject => ({ kind: 'country', key: code, country: code, standing: 1, links: 0, names: () => namesOfCountry(code, countryNames, languages) }),
  );
  return [...countries, ...places];
}

function namesOfPlace(place: Place, languages: readonly string[]): [string, number][] {
  const own = languages.map((language, i): [string | undefined, number] => [place.names[language], i === 0 ? 0 : 1]);
  const others = Object.entries(place.names).flatMap(([language, name]): [string, number][] => (languages.includes(language) ? [] : [[name, 2]]));
  const short = Object.values(place.shortNames ?? {});
  const aliases = [...place.aliases, ...[...(place.formerly ?? []), place.seat ?? {}].flatMap((names) => Object.values(names))];
  const all = [...own, ...others, ...short.map((name): [string, number] => [name, 1]), ...aliases.map((name): [string, number] => [name, 3])];
  return all.filter((entry): entry is [string, number] => entry[0] !== undefined);
}

function namesOfCountry(code: string, countryNames: CountryNames, languages: readonly string[]): [string, number][] {
  const atHome = new Intl.Locale('und', { region: code }).maximize().language;
  const others = [...new Set([...languages, atHome, ...NEIGHBOURS])].slice(1);
  const [own = 'en'] = languages;
  return [
    [countryNames(code, own), 0],
    [code, 3],
    ...others.map((language): [string, number] => [countryNames(code, language), 1]),
    ...(ALSO_CALLED[code] ?? []).map((name): [string, number] => [name, 3]),
  ];
}
