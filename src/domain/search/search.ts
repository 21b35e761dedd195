/** Search for places and countries over every name, in any script, spelled as people do. Best first. */
import type { NetworkIndex } from '../network/network-index.ts';
import { type Found, find, placesOf } from './find.ts';
import { searchForms } from './form.ts';
import { asTyped, type Grading, withTypos } from './match.ts';
import { type SearchNames, searchNames } from './names.ts';
import { type CountryNames, searchSubjects } from './subjects.ts';

export type SearchResult =
  | { readonly kind: 'place'; readonly id: string; readonly matched: string }
  | { readonly kind: 'country'; readonly code: string; readonly matched: string };

export interface Search {
  /** Results best first, `limit` of them at most. */
  (query: string, limit?: number): readonly SearchResult[];
  /** The places of a country, homes first, then the best connected. */
  readonly inCountry: (code: string, limit?: number) => readonly SearchResult[];
  /** Does a slice of the work before the first query; false while there is more. A query does what is left at once. */
  readonly prepare: () => boolean;
}

const DEFAULT_LIMIT = 8;

/** @param languages those of the interface, the reader's own first: its names win among equals. */
export function createSearch(index: NetworkIndex, countryNames: CountryNames, languages: readonly string[]): Search {
  let work: Generator<void, SearchNames> | null = null;
  let names: SearchNames | null = null;
  const prepare = (): boolean => {
    work ??= searchNames(searchSubjects(index, countryNames, languages));
    const step = work.next();
    // A finished generator answers later calls with nothing.
    if (step.done === true) names ??= step.value;
    return names !== null;
  };
  const ready = (): SearchNames => {
    while (names === null) prepare();
    return names;
  };
  const search = (query: string, limit = DEFAULT_LIMIT) => answer(ready(), query, limit).map(resultOf);
  const inCountry = (code: string, limit = DEFAULT_LIMIT) => placesOf(ready(), code, limit).map(resultOf);
  return Object.assign(search, { inCountry, prepare });
}

function answer(names: SearchNames, query: string, limit: number): readonly Found[] {
  const typed = searchForms(query);
  if (typed[0]?.spelling === '') return [];
  // Typos are forgiven only where nothing answers to what was typed: a guess beside a right answer is noise.
  const found = firstAnswer([
    () => find(names, typed, asTyped, limit),
    () => findWithinCountry(names, query, asTyped, limit),
    () => find(names, typed, withTypos, limit),
    () => findWithinCountry(names, query, withTypos, limit),
  ]);
  const [best] = found;
  if (best === undefined || best.subject.kind === 'place') return found;
  const known = new Set(found.map(({ subject }) => subject));
  const places = placesOf(names, best.subject.country, limit).filter(({ subject }) => !known.has(subject));
  return [...found, ...places].slice(0, limit);
}

function firstAnswer(attempts: readonly (() => readonly Found[])[]): readonly Found[] {
  for (const attempt of attempts) {
    const found = attempt();
    if (found.length > 0) return found;
  }
  return [];
}

/** There are fewer countries than this. */
const EVERY_COUNTRY = 300;

/** A place with its country, in either order: "Arendal, Norway", "Vokietija Halle". */
function findWithinCountry(names: SearchNames, query: string, grading: Grading, limit: number): readonly Found[] {
  const words = query.split(/[\s,;()]+/).filter((word) => word !== '');
  for (let at = words.length - 1; at > 0; at--) {
    const head = searchForms(words.slice(0, at).join(' '));
    const tail = searchForms(words.slice(at).join(' '));
    const orders = [
      { place: head, country: tail },
      { place: tail, country: head },
    ];
    for (const { place, country } of orders) {
      const countries = find(names, country, asTyped, EVERY_COUNTRY, ({ kind }) => kind === 'country');
      if (countries.length === 0) continue;
      const codes = new Set(countries.map(({ subject }) => subject.country));
      const found = find(names, place, grading, limit, (subject) => subject.kind === 'place' && codes.has(subject.country));
      if (found.length > 0) return found;
    }
  }
  return [];
}

const resultOf = ({ subject, matched }: Found): SearchResult =>
  subject.kind === 'place' ? { kind: 'place', id: subject.key, matched } : { kind: 'country', code: subject.key, matched };
