import { describe, expect, it } from 'vitest';
import { indexOf, link } from '../testing/network-fixture.ts';
import { FACETS } from './facet-rules.ts';
import { equalFacets, equalFilters, isFiltered, toggleFacet } from './facets.ts';
import { type Filters, NO_FILTERS } from './view.ts';

const only = (filters: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...filters });

describe('choosing a value of a facet', () => {
  it('adds it, adds another, takes one away, and with the last one gone lets everything through', () => {
    const one = toggleFacet(NO_FILTERS, 'countries', 'PL');
    const two = toggleFacet(one, 'countries', 'DE');
    expect([one.countries, two.countries]).toEqual([new Set(['PL']), new Set(['PL', 'DE'])]);
    expect(toggleFacet(two, 'countries', 'PL').countries).toEqual(new Set(['DE']));
    expect(toggleFacet(one, 'countries', 'PL')).toEqual(NO_FILTERS);
  });

  it('leaves the other filters, and the filters it was given, as they are', () => {
    const before = only({ types: new Set(['treaty']), countries: new Set(['PL']) });
    const after = toggleFacet(before, 'homes', 'a');
    expect(after).toEqual({ ...before, homes: new Set(['a']) });
    toggleFacet(before, 'countries', 'PL');
    expect(before.countries).toEqual(new Set(['PL']));
  });
});

describe('whether anything is filtered', () => {
  it('is no at the start', () => expect(isFiltered(NO_FILTERS)).toBe(false));
  it.each([
    ['a type', only({ types: new Set() })],
    ['undated links hidden', only({ undated: false })],
    ['a country', only({ countries: new Set(['PL']) })],
    ['an area', only({ areas: new Set(['sport']) })],
    ['a home', only({ homes: new Set(['a']) })],
  ])('is yes with %s', (_what, filters) => expect(isFiltered(filters)).toBe(true));
});

describe('filters are the same', () => {
  it.each([
    ['where their values are, in whatever order and object', { homes: new Set(['a', 'b']) }, { homes: new Set(['b', 'a']) }, true],
    ['not where one value differs', { homes: new Set(['a', 'b']) }, { homes: new Set(['a', 'c']) }, false],
    ['not where one has more', { homes: new Set(['a']) }, { homes: new Set(['a', 'c']) }, false],
    ['not where one lets everything through', { homes: new Set(['a']) }, { homes: null }, false],
    ['not where one lets nothing through', { homes: null }, { homes: new Set<string>() }, false],
  ])('%s', (_what, a, b, expected) => {
    expect(equalFacets(only(a), only(b))).toBe(expected);
    expect(equalFilters(only(a), only(b))).toBe(expected);
  });

  it('by their facets alone, or by type and undated as well', () => {
    for (const other of [{ types: new Set(['treaty']) }, { undated: false }]) {
      expect(equalFacets(NO_FILTERS, only(other))).toBe(true);
      expect(equalFilters(NO_FILTERS, only(other))).toBe(false);
    }
    expect(equalFilters(only({ types: new Set(['treaty']) }), only({ types: new Set(['treaty']) }))).toBe(true);
  });
});

describe('the table of facets', () => {
  const index = indexOf([link('a--b', 'treaty 2000', { areas: ['sport'] })], { a: { names: { en: 'Akmenė' } } });
  const words = { local: (text: Readonly<Record<string, string>>) => `“${text['en']}”`, country: (code: string) => `country ${code}` };
  const nameOf = (facet: string, value: string) => FACETS.find(({ id }) => id === facet)?.nameOf(value, index, words);

  it('offers country, area and home, each under its own name in the address', () => {
    expect(FACETS.map(({ id, parameter }) => [id, parameter])).toEqual([
      ['countries', 'countries'],
      ['areas', 'areas'],
      ['homes', 'homes'],
    ]);
  });

  it('names a value as the reader knows it, and what the data do not name by its id', () => {
    expect([nameOf('countries', 'PL'), nameOf('areas', 'sport'), nameOf('homes', 'a')]).toEqual(['country PL', '“sport”', '“Akmenė”']);
    expect([nameOf('areas', 'chess'), nameOf('homes', 'nowhere')]).toEqual(['chess', 'nowhere']);
  });

  it('counts a country once, also where both ends of a pair filed elsewhere lie in it', () => {
    const [one] = indexOf([link('b--c', 'treaty 2000', { home: 'a' })]).links;
    expect(one === undefined ? [] : FACETS.find(({ id }) => id === 'countries')?.valuesOf(one)).toEqual(['PL']);
  });
});
