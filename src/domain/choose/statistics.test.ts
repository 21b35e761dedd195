import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfYear } from '../network/date.ts';
import type { IndexedLink } from '../network/network-index.ts';
import { arbitraryFilters, arbitraryIndex } from '../testing/arbitraries.ts';
import { indexOf, link, TYPES } from '../testing/network-fixture.ts';
import { typeCounts, undatedCount, yearBars, yearCount } from './statistics.ts';
import { type Filters, NO_FILTERS } from './view.ts';

const index = indexOf(
  [
    link('a--b', 'protocol 2003-06, agreement 2004-03', { areas: ['culture'] }),
    link('a--c', 'treaty 2003'),
    link('a--d', 'contacts 2004-07-01'),
    link('a--e', 'treaty ?'),
    link('a--f', 'treaty ../2004-05-05'),
    link('a--g', 'agreement 2001', { ended: '2004' }),
  ],
  { d: { country: 'DE' } },
);
const only = (filters: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...filters });
const counts = (year: number, filters: Partial<Filters> = {}) => {
  const { existing, formed } = yearCount(index.links, only(filters), year);
  return [existing, formed];
};

describe('what the slider says of a year', () => {
  it('counts dated links of every type, contacts included', () => {
    expect([2000, 2001, 2002, 2003, 2004].map((year) => counts(year))).toEqual([
      [0, 0],
      [1, 1],
      [1, 0],
      [3, 2],
      [3, 1],
    ]);
  });

  it('never counts open and unknown starts, whether or not they are shown', () => {
    expect(counts(2022, { undated: true })).toEqual(counts(2022, { undated: false }));
    expect(counts(2022)).toEqual([3, 0]);
  });

  it('counts a link as new once, not again when its type changes', () => {
    expect(counts(2003, { areas: new Set(['culture']) })).toEqual([1, 1]);
    expect(counts(2004, { areas: new Set(['culture']) })).toEqual([1, 0]);
  });

  it('counts a link that began and ended in one year as new in it, though none remains', () => {
    const brief = indexOf([link('a--b', 'treaty 2004-02', { ended: '2004-11' })]);
    expect(yearCount(brief.links, NO_FILTERS, 2004)).toEqual({ year: 2004, existing: 0, formed: 1 });
  });

  it('follows the filters', () => {
    expect(counts(2004, { types: new Set(['agreement']) })).toEqual([1, 0]);
    expect(counts(2004, { countries: new Set(['DE']) })).toEqual([1, 1]);
    expect(counts(2004, { types: new Set() })).toEqual([0, 0]);
  });
});

describe('the bars', () => {
  it('stand for every year of the data, also an empty one, by the type that each link was formed as', () => {
    const bars = yearBars(index, index.links, NO_FILTERS);
    expect(bars.map(({ year, total }) => [year, total])).toEqual([
      [2001, 1],
      [2002, 0],
      [2003, 2],
      [2004, 1],
    ]);
    expect(bars[2]?.byType).toEqual([1, 0, 1, 0]);
    expect(bars[3]?.byType).toEqual([0, 0, 0, 1]);
  });

  it('leave out what the filters leave out', () => {
    expect(yearBars(index, index.links, only({ types: new Set(['contacts']) })).map(({ total }) => total)).toEqual([0, 0, 0, 1]);
    expect(yearBars(index, index.links, only({ countries: new Set(['DE']) })).map(({ total }) => total)).toEqual([0, 0, 0, 1]);
  });
});

describe('the legend', () => {
  it('counts by the type in force, also types that are switched off, and never undated links', () => {
    const filters = only({ types: new Set(['treaty']) });
    expect(Object.fromEntries(typeCounts(index.links, filters, endOfYear(2003), 'so-far'))).toEqual({ protocol: 1, treaty: 1, agreement: 1 });
    expect(Object.fromEntries(typeCounts(index.links, filters, endOfYear(2004), 'so-far'))).toEqual({ agreement: 1, treaty: 1, contacts: 1 });
    expect(Object.fromEntries(typeCounts(index.links, filters, endOfYear(2004), 'new'))).toEqual({ contacts: 1 });
  });

  it('counts undated links apart, switched on or off, as the other filters let them pass', () => {
    expect(undatedCount(index.links, only({ undated: false }), endOfYear(2004))).toBe(2);
    expect(undatedCount(index.links, NO_FILTERS, 1991)).toBe(2);
    expect(undatedCount(index.links, only({ types: new Set(['agreement']) }), 2022)).toBe(0);
    expect(undatedCount(index.links, only({ areas: new Set(['culture']) }), 2022)).toBe(0);
  });
});

/** What the rules say in plain words, counted from the written dates alone. */
describe('against a count by hand over random networks', () => {
  const yearOf = (text: string | null): number | null => (text === null || text.startsWith('..') ? null : Number(text.slice(0, 4)));
  const formedIn = ({ record: { stages } }: IndexedLink): number | null => yearOf(stages[0]?.since ?? null);
  const endedIn = ({ record: { ended } }: IndexedLink): number => Number(ended ?? Number.POSITIVE_INFINITY);
  const existsAt = (one: IndexedLink, year: number): boolean => (formedIn(one) ?? Number.POSITIVE_INFINITY) <= year && endedIn(one) > year;
  const typeAt = ({ record: { stages } }: IndexedLink, year: number) =>
    stages.findLast(({ since }, i) => i === 0 || (yearOf(since) ?? Number.POSITIVE_INFINITY) <= year)?.type ?? '';
  const passes = (one: IndexedLink, { countries, areas, homes }: Filters): boolean =>
    (homes === null || homes.has(one.home.id)) &&
    (countries === null ||
      one.record.places.some((id, i) => (i === 1 || one.record.home !== undefined) && countries.has([one.first, one.second].find((place) => place.id === id)?.country ?? ''))) &&
    (areas === null || one.record.areas.some((id) => areas.has(id)));
  const years = fc.integer({ min: 1989, max: 2016 });
  const length = (links: readonly IndexedLink[], has: (one: IndexedLink) => boolean): number => links.filter(has).length;

  it('the slider counts right', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, years, ({ links }, filters, year) => {
        const shown = (one: IndexedLink): boolean => passes(one, filters) && (filters.types === null || filters.types.has(typeAt(one, year)));
        expect(yearCount(links, filters, year)).toEqual({
          year,
          existing: length(links, (one) => existsAt(one, year) && shown(one)),
          formed: length(links, (one) => formedIn(one) === year && shown(one)),
        });
      }),
    );
  });

  it('the bars hold each dated link once, in its year', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, (network, filters) => {
        const dated = network.links.filter((one) => formedIn(one) !== null && passes(one, filters));
        for (const { year, byType, total } of yearBars(network, network.links, filters)) {
          const expected = TYPES.map(({ id }) =>
            length(dated, (one) => formedIn(one) === year && one.record.stages[0]?.type === id && (filters.types === null || filters.types.has(id))),
          );
          expect(byType).toEqual(expected);
          expect(total).toBe(expected.reduce((sum, n) => sum + n, 0));
        }
        const all = yearBars(network, network.links, { ...filters, types: null }).reduce((sum, { total }) => sum + total, 0);
        expect(all).toBe(dated.length);
      }),
    );
  });

  it('the legend adds up to what the slider says, and the undated are the rest', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, years, ({ links }, filters, year) => {
        const byType = typeCounts(links, filters, endOfYear(year), 'so-far');
        const sum = [...byType].reduce((total, [id, count]) => (filters.types === null || filters.types.has(id) ? total + count : total), 0);
        expect(sum).toBe(yearCount(links, filters, year).existing);
        const undated = length(
          links,
          (one) => formedIn(one) === null && endedIn(one) > year && passes(one, filters) && (filters.types === null || filters.types.has(typeAt(one, year))),
        );
        expect(undatedCount(links, filters, endOfYear(year))).toBe(undated);
      }),
    );
  });
});
