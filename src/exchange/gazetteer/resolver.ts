/** Finds places by name in files of the gazetteer. */
import { distanceKm } from '../../domain/geo/great-circle.ts';
import { fold } from '../../domain/search/forms.ts';
import type { Candidate, Resolver } from '../read/resolver.ts';
import { countryOf } from './country-of.ts';
import { elsewhere } from './elsewhere.ts';
import type { Found, GazetteerFile } from './gazetteer-file.ts';
import { namedBeside, nameForms } from './name-forms.ts';
import { soundForms } from './sound-forms.ts';

/** Places of one name that lie as near as this are one: a municipality and its seat, a town and its old centre. */
const SAME_PLACE_KM = 5;

export interface Files {
  /** By ISO 3166-1 alpha-2. */
  readonly countries: ReadonlyMap<string, GazetteerFile>;
  /** For names without a country. */
  readonly world: GazetteerFile | undefined;
}

/** Never guesses: several candidates are several, the largest first, and what only sounds alike says so. A country without a file has no place, and neither has a name without a country where there is no file of the world. */
export function resolverOf({ countries, world }: Files): Resolver {
  const written = (name: string, files: readonly GazetteerFile[]): readonly Candidate[] => firstFound(nameForms(name), name, files);
  const sounding = (name: string, files: readonly GazetteerFile[]): readonly Candidate[] => firstFound(soundForms(name), name, files).map((one) => ({ ...one, bySound: true }));
  return {
    countryOf,
    candidates(name, country) {
      if (country === undefined) return world === undefined ? [] : written(name, [world]);
      const filesOf = (codes: readonly string[]): readonly GazetteerFile[] => codes.map((code) => countries.get(code)).filter((file) => file !== undefined);
      const [within, beyond] = [filesOf([country]), filesOf(elsewhere(country))];
      for (const look of [() => written(name, within), () => written(name, beyond), () => sounding(name, within)]) {
        const found = look();
        if (found.length > 0) return found;
      }
      return [];
    },
  };
}

/** What the first step finds that finds anything. */
function firstFound(steps: Iterable<readonly string[]>, name: string, files: readonly GazetteerFile[]): readonly Candidate[] {
  for (const step of steps) {
    const found = step.length === 0 ? [] : placesNamed(step, files);
    if (found.length > 0) return narrowed(found, namedBeside(name));
  }
  return [];
}

/** Places of that very name, and where there is none those that are also called so. */
function placesNamed(step: readonly string[], files: readonly GazetteerFile[]): readonly Candidate[] {
  const found = files.flatMap((file) => step.map((key): Found => file.find(key)));
  const own = found.flatMap((one) => one.own);
  return apart(own.length > 0 ? own : found.flatMap((one) => one.also));
}

/** The largest first; of those that lie at one place only the largest. */
function apart(found: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const one of found.toSorted((a, b) => b.population - a.population)) {
    if (!kept.some((other) => other.id === one.id || (other.country === one.country && distanceKm(other, one) < SAME_PLACE_KM))) kept.push(one);
  }
  return kept;
}

/** Those whose region is named beside the name, if that leaves any. */
function narrowed(found: readonly Candidate[], beside: readonly string[]): readonly Candidate[] {
  if (found.length < 2 || beside.length === 0) return found;
  const fitting = found.filter(({ region = '' }) => beside.some((word) => ` ${fold(region)} `.includes(` ${word} `)));
  return fitting.length > 0 ? fitting : found;
}
