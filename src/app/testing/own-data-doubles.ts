/**
 * What a page has for data of one's own and happy-dom has not: a worker, and a database of the browser. Imported before the
 * page, they take their places.
 */
import { vi } from 'vitest';
import { Answerer, type Gazetteer, type ReadTask } from '../../exchange/read/answer.ts';
import type { Candidate } from '../../exchange/read/resolver.ts';
import type { ReadingChannel, ReadingListener } from '../../features/own-data/reader.ts';

const place = (id: string, name: string, country: string, population: number, lng: number, lat: number, region?: string): Candidate => ({
  id,
  name,
  country,
  population,
  lng,
  lat,
  ...(region === undefined ? {} : { region }),
});

/** A few places, one name twice. */
const PLACES: readonly Candidate[] = [
  place('1', 'Akmenė', 'LT', 2700, 22.75, 56.25),
  place('2', 'Konin', 'PL', 72000, 18.25, 52.22),
  place('3', 'Halle', 'DE', 230000, 11.97, 51.48, 'Saxony-Anhalt'),
  place('4', 'Halle', 'DE', 21000, 8.36, 52.06, 'North Rhine-Westphalia'),
];
const COUNTRIES = new Map([
  ['lithuania', 'LT'],
  ['poland', 'PL'],
  ['germany', 'DE'],
]);

const countryOf = (text: string): string | undefined => COUNTRIES.get(text.trim().toLowerCase()) ?? (/^[A-Z]{2}$/.test(text.trim()) ? text.trim() : undefined);
export const smallGazetteer: Gazetteer = {
  countryOf,
  load: async () => ({ countryOf, candidates: (name, country) => PLACES.filter((one) => one.name === name && (country === undefined || one.country === country)) }),
};

/** The work of the worker, done in the page itself. */
export function readingHere({ heard }: ReadingListener): ReadingChannel {
  const answerer = new Answerer(smallGazetteer);
  let ended = false;
  return {
    post: async (task: ReadTask) => {
      for await (const answer of answerer.answer(task)) if (!ended) heard(answer);
    },
    end: () => {
      ended = true;
    },
  };
}

/** The library that keeps things in the browser, with a map in its place; `refuses` makes it a browser that keeps nothing. */
export const kept = { values: new Map<string, unknown>(), refuses: false };

const touch = <T>(what: () => T): Promise<T> => (kept.refuses ? Promise.reject(new DOMException('no', 'InvalidStateError')) : Promise.resolve(what()));
export const keyval = {
  createStore: () => vi.fn(),
  get: (key: string) => touch(() => kept.values.get(key)),
  set: (key: string, value: unknown) => touch(() => void kept.values.set(key, structuredClone(value))),
  del: (key: string) => touch(() => void kept.values.delete(key)),
  update: (key: string, change: (value: unknown) => unknown) => touch(() => void kept.values.set(key, change(kept.values.get(key)))),
};
