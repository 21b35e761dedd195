/** Search for places, countries, city networks and areas of cooperation over every name, in any script, spelled as people do. Best first. */
import type { NetworkIndex } from '../network/network-index.ts';
import { lettersOf, type SearchForm, searchForms } from './forms.ts';
import { asTyped, EXACT, type Grading, isWhole, NO_GRADE, WORD_BEGINNINGS, withTypos } from './matching.ts';
import { type CountryNames, type SearchName, type SearchNames, type SearchSubject, searchNames } from './names.ts';

export type SearchResult =
  | { readonly kind: 'place' | 'network' | 'area'; readonly id: string; readonly matched: string }
  | { readonly kind: 'country'; readonly code: string; readonly matched: string };

export interface Search {
  /** Results best first, `limit` of them at most. */
  (query: string, limit?: number): readonly SearchResult[];
  /** The places of a country, homes first, then the best connected. */
  readonly inCountry: (code: string, limit?: number) => readonly SearchResult[];
  /** Does a slice of the work before the first query; false while there is more. A query does what is left at once. */
  readonly prepare: () => boolean;
}

interface Found {
  readonly subject: SearchSubject;
  /** The name that answered. */
  readonly matched: string;
  /** Lower is better. */
  readonly score: number;
}

const DEFAULT_LIMIT = 8;

/** Characters of a query that are looked at. No name is as long, and a pasted page of words would hold the browser up for seconds. */
const LONGEST_QUERY = 120;

/** @param languages those of the interface, the reader's own first: its names win among equals. */
export function createSearch(index: NetworkIndex, countryNames: CountryNames, languages: readonly string[]): Search {
  const work = searchNames(index, countryNames, languages);
  let names: SearchNames | null = null;
  const prepare = (): boolean => {
    // A finished generator answers later calls with nothing.
    if (names === null) names = work.next().value ?? null;
    return names !== null;
  };
  const ready = (): SearchNames => {
    while (names === null) prepare();
    return names;
  };
  const search = (query: string, limit = DEFAULT_LIMIT) => answer(ready(), query.slice(0, LONGEST_QUERY), limit).map(resultOf);
  const inCountry = (code: string, limit = DEFAULT_LIMIT) => placesOf(ready(), code, limit).map(resultOf);
  return Object.assign(search, { inCountry, prepare });
}

const resultOf = ({ subject, matched }: Found): SearchResult =>
  subject.kind === 'country' ? { kind: 'country', code: subject.key, matched } : { kind: subject.kind, id: subject.key, matched };

function answer(names: SearchNames, query: string, limit: number): readonly Found[] {
  const typed = searchForms(query);
  if (typed[0]?.spelling === '') return [];
  // Typos are forgiven only where nothing answers to what was typed: a guess beside a right answer is noise.
  const attempts = [
    () => find(names, typed, asTyped, limit),
    () => findWithinCountry(names, query, asTyped, limit),
    () => find(names, typed, withTypos, limit),
    () => findWithinCountry(names, query, withTypos, limit),
  ];
  let found: readonly Found[] = [];
  for (const attempt of attempts) if (found.length === 0) found = attempt();
  const [best] = found;
  if (best === undefined || best.subject.kind !== 'country') return found;
  const known = new Set(found.map(({ subject }) => subject));
  const places = placesOf(names, best.subject.country, limit).filter(({ subject }) => !known.has(subject));
  return [...found, ...places].slice(0, limit);
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
      const codes = new Set(countries.map(({ subject }) => subject.country));
      const found = codes.size === 0 ? [] : find(names, place, grading, limit, (subject) => subject.kind === 'place' && codes.has(subject.country));
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** The subjects that answer what was typed, the best of them in order. */
function find({ names, letters }: SearchNames, typed: readonly SearchForm[], grading: Grading, limit: number, among?: (subject: SearchSubject) => boolean): readonly Found[] {
  const wanted = typed.map((form) => ({ form, spelling: lettersOf(form.spelling), sound: lettersOf(form.sound), forgiven: grading.forgives(form) }));
  const found: Found[] = [];
  let best: Found | null = null;
  for (let i = 0; i < names.length; i++) {
    const own = letters[i] ?? 0;
    for (const { form, spelling, sound, forgiven } of wanted) {
      if (countBits(sound & ~own) > forgiven && countBits(spelling & ~own) > forgiven) continue;
      const name = names[i];
      if (name === undefined || (among !== undefined && !among(name.subject))) continue;
      const grade = grading.grade(form, name.form);
      if (grade === null || isChance(grade, form, name) || (grading === withTypos && isFarCountry(grade, name))) continue;
      const score = scoreOf(grade, name, form.latin);
      if (best !== null && best.subject !== name.subject) {
        insert(found, best, limit);
        best = null;
      }
      if (best === null || score < best.score) best = { subject: name.subject, matched: name.text, score };
    }
  }
  if (best !== null) insert(found, best, limit);
  return found;
}

function countBits(bits: number): number {
  let ones = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) ones++;
  return ones;
}

const SHORTEST_WORD = 2;
const SHORTEST_FOREIGN_BEGINNING = 3;

/** Whether a name answers only because little was typed: one letter begins some word of nearly every alias, two begin some foreign name of a country. */
function isChance(grade: number, typed: SearchForm, { subject, distance }: SearchName): boolean {
  const length = typed.spelling.length;
  if (subject.kind !== 'country') return length < SHORTEST_WORD && grade >= WORD_BEGINNINGS;
  return length < SHORTEST_FOREIGN_BEGINNING && distance > 0 && grade !== EXACT;
}

/** Countries have so many names that a typo in one that the reader does not see, or in the beginning of any, leads anywhere: Riga to Estonia. */
const isFarCountry = (grade: number, { subject, distance }: SearchName): boolean => subject.kind === 'country' && (distance > 1 || !isWhole(grade));

/** The places of a country under the names that the reader knows, the best connected first. */
function placesOf({ names }: SearchNames, country: string, limit: number): readonly Found[] {
  const found: Found[] = [];
  let last: SearchSubject | null = null;
  for (const name of names) {
    if (name.subject === last || name.subject.kind !== 'place' || name.subject.country !== country) continue;
    last = name.subject;
    insert(found, { subject: name.subject, matched: name.text, score: scoreOf(NO_GRADE, name, name.form.latin) }, limit);
  }
  return found;
}

/** The grade decides; then homes, countries, partners, mentioned; the reader's language; the script typed; the number of links; the shorter name. */
function scoreOf(grade: number, { subject, distance, form }: SearchName, latin: boolean): number {
  const otherScript = form.latin === latin ? 0 : 1;
  const links = 1023 - Math.min(1023, subject.links);
  return ((((grade * 4 + subject.rank) * 4 + distance) * 2 + otherScript) * 1024 + links) * 64 + Math.min(63, form.spelling.length);
}

/** Puts a find in its place among the best so far. The list is short, so a late comer is compared from its end. */
function insert(found: Found[], candidate: Found, limit: number): void {
  let at = found.length;
  while (at > 0 && candidate.score < (found[at - 1]?.score ?? 0)) at--;
  if (at === limit) return;
  found.splice(at, 0, candidate);
  if (found.length > limit) found.pop();
}
