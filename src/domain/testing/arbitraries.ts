/** Random dates, links and networks for property tests. */
import * as fc from 'fast-check';
import type { Filters } from '../choose/view.ts';
import { compareDates, startYear } from '../network/date.ts';
import { indexOf, link, TYPES } from './network-fixture.ts';

const pad = (n: number): string => String(n).padStart(2, '0');
const year = fc.integer({ min: 1990, max: 2012 });
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${pad(d)}`);

/** Years, months, days and intervals: what has a known start. */
export const datedText = fc.oneof(
  year.map(String),
  month,
  day,
  fc.tuple(year, fc.integer({ min: 0, max: 6 })).map(([y, more]) => `${y}/${y + more}`),
);

export const undatedText = fc.oneof(
  day.map((text) => `../${text}`),
  fc.constant(null),
);

const typeIds = TYPES.map(({ id }) => id);
const typeId = fc.constantFrom(...typeIds);
const laterStages = fc.array(fc.tuple(typeId, datedText), { maxLength: 3 });
const areas = fc.subarray(['culture', 'sport', 'youth']);

const COUNTRIES = { h1: 'LT', h2: 'LV', p0: 'PL', p1: 'DE', p2: 'PL', p3: 'SE' } as const;
const pairs = ['h1', 'h2', 'p0'].flatMap((first) => ['p1', 'p2', 'p3'].map((second) => `${first}--${second}`));

/** Links of two homes and of a place that is none, filed under the first home; some undated, some ended, some of changing type. */
const links = fc.subarray(pairs).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc
        .record({ type: typeId, since: fc.oneof({ weight: 4, arbitrary: datedText }, undatedText), later: laterStages, areas, ends: fc.option(fc.integer({ min: 0, max: 3 })) })
        .map((random) => {
          const later = random.later
            .toSorted(([, a], [, b]) => compareDates(a, b))
            .filter(([, since]) => startYear(random.since) === null || compareDates(random.since, since) <= 0);
          const stages = [[random.type, random.since ?? '?'] as const, ...later];
          // The last year named, so that an end never lies before a stage.
          const last = Math.max(...stages.map(([, since]) => (since === '?' ? 1990 : Number(since.slice(since.startsWith('..') ? 3 : 0).slice(0, 4)))));
          return link(id, stages.map((stage) => stage.join(' ')).join(', '), {
            areas: random.areas,
            ...(id.startsWith('p0') ? { home: 'h1' } : {}),
            ...(random.ends === null ? {} : { ended: String(last + random.ends) }),
          });
        }),
    ),
  ),
);

export const arbitraryIndex = links.map((all) => indexOf(all, Object.fromEntries(Object.entries(COUNTRIES).map(([id, country]) => [id, { country }]))));

const choice = (ids: readonly string[]) => fc.option(fc.subarray([...ids]).map((some) => new Set(some)));

export const arbitraryFilters: fc.Arbitrary<Filters> = fc.record({
  types: choice(typeIds),
  countries: choice(['LT', 'LV', 'PL', 'DE', 'SE']),
  areas: choice(['culture', 'sport', 'youth']),
  homes: choice(['h1', 'h2']),
  undated: fc.boolean(),
});
