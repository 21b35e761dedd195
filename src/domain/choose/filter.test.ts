import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalYear, endOfYear } from '../network/date.ts';
import { arbitraryFilters, arbitraryIndex } from '../testing/arbitraries.ts';
import { idsOf, indexOf, link } from '../testing/network-fixture.ts';
import { partnerCountries } from './facet-rules.ts';
import { passesTimeless, passesType, shownAt } from './filter.ts';
import { type Filters, NO_FILTERS, type Reading } from './view.ts';

const COUNTRIES = { konin: { country: 'PL' }, bocholt: { country: 'DE' }, arendal: { country: 'NO' }, vodnjan: { country: 'HR' }, vallefoglia: { country: 'IT' } };

const index = indexOf(
  [
    link('akmene--konin', 'protocol 2003-06-01, agreement 2004-03-01', { areas: ['culture', 'sport'] }),
    link('akmene--bocholt', 'treaty 2000-06-16', { areas: ['culture'] }),
    link('valmiera--bocholt', 'contacts 2004-07-01', { areas: ['youth'] }),
    link('valmiera--konin', 'treaty ?'),
    link('vallefoglia--vodnjan', 'agreement 2004-05-01', { home: 'valmiera' }),
    link('akmene--arendal', 'agreement 1995', { ended: '2001' }),
    link('akmene--vodnjan', 'agreement ../2002'),
  ],
  COUNTRIES,
);

const only = (filters: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...filters });
const shown = (filters: Partial<Filters>, moment: number, reading: Reading = 'so-far') => idsOf(shownAt(index.links, only(filters), moment, reading).map(({ link: one }) => one));
const end2004 = endOfYear(2004);

describe('partner countries', () => {
  it('are those of the far side', () => expect(index.links.slice(0, 2).map(partnerCountries)).toEqual([['PL'], ['DE']]));
  it('are both of a pair without a home municipality', () => expect(partnerCountries(index.links[4] as (typeof index.links)[0])).toEqual(['IT', 'HR']));
});

describe('the map without filters', () => {
  it('shows what is in force and what is undated, in the order of the dataset, and neither what ended nor what is to come', () => {
    expect(shown({}, endOfYear(2003))).toEqual(['akmene--konin', 'akmene--bocholt', 'valmiera--konin', 'akmene--vodnjan']);
    expect(shown({}, end2004)).toEqual(['akmene--konin', 'akmene--bocholt', 'valmiera--bocholt', 'valmiera--konin', 'vallefoglia--vodnjan', 'akmene--vodnjan']);
    expect(shown({}, endOfYear(1996))).toContain('akmene--arendal');
  });

  it('says of each link which stage is in force and whether its start is unknown', () => {
    const all = shownAt(index.links, NO_FILTERS, end2004, 'so-far').map(({ link: one, stage, undated }) => [one.record.id, stage.type.id, undated]);
    expect(all).toContainEqual(['akmene--konin', 'agreement', false]);
    expect(all).toContainEqual(['akmene--vodnjan', 'agreement', true]);
  });
});

describe('the legend as a filter', () => {
  it('shows a link by the type in force in the year shown', () => {
    expect(shown({ types: new Set(['protocol']) }, endOfYear(2003))).toEqual(['akmene--konin']);
    expect(shown({ types: new Set(['protocol']) }, end2004)).toEqual([]);
    expect(shown({ types: new Set(['agreement']), undated: false }, end2004)).toEqual(['akmene--konin', 'vallefoglia--vodnjan']);
  });

  it('with nothing ticked shows nothing', () => expect(shown({ types: new Set() }, end2004)).toEqual([]));

  it('judges one stage by its type alone', () => {
    const stage = index.links[0]?.stages[0] as (typeof index.links)[0]['stages'][0];
    expect([null, new Set(['protocol']), new Set(['treaty'])].map((types) => passesType(stage, only({ types })))).toEqual([true, true, false]);
  });
});

describe('partner country', () => {
  it('shows the links to that country', () => expect(shown({ countries: new Set(['DE']) }, end2004)).toEqual(['akmene--bocholt', 'valmiera--bocholt']));
  it('shows a pair without a home under either of its countries', () => {
    expect(shown({ countries: new Set(['HR']) }, end2004)).toEqual(['vallefoglia--vodnjan', 'akmene--vodnjan']);
    expect(shown({ countries: new Set(['IT']) }, end2004)).toEqual(['vallefoglia--vodnjan']);
  });
  it('never matches the home side', () => expect(shown({ countries: new Set(['LT']) }, end2004)).toEqual([]));
});

describe('areas and homes', () => {
  it('show links with any of the areas, and none that states no area', () => {
    expect(shown({ areas: new Set(['sport', 'youth']) }, end2004)).toEqual(['akmene--konin', 'valmiera--bocholt']);
    expect(shown({ areas: new Set() }, end2004)).toEqual([]);
  });
  it('show a pair without a home under the home whose document names it', () => {
    expect(shown({ homes: new Set(['valmiera']) }, end2004)).toEqual(['valmiera--bocholt', 'valmiera--konin', 'vallefoglia--vodnjan']);
  });
  it('apply together', () => {
    const filters = only({ homes: new Set(['akmene']), countries: new Set(['PL', 'DE']), areas: new Set(['culture']) });
    expect(idsOf(index.links.filter((one) => passesTimeless(one, filters)))).toEqual(['akmene--konin', 'akmene--bocholt']);
    expect(idsOf(index.links.filter((one) => passesTimeless(one, { ...filters, areas: new Set(['sport']) })))).toEqual(['akmene--konin']);
  });
});

describe('the switch for undated links', () => {
  it('hides unknown and open starts alike', () => {
    expect(shown({ undated: false }, end2004)).toEqual(['akmene--konin', 'akmene--bocholt', 'valmiera--bocholt', 'vallefoglia--vodnjan']);
  });
});

describe('"new this year"', () => {
  it('shows only links whose first stage lies in the year: no change of type, nothing undated', () => {
    expect(shown({}, end2004, 'new')).toEqual(['valmiera--bocholt', 'vallefoglia--vodnjan']);
    expect(shown({}, endOfYear(2003), 'new')).toEqual(['akmene--konin']);
  });
  it('shows nothing before its day has come', () => {
    expect(shown({}, decimalYear(2004, 4), 'new')).toEqual([]);
    expect(shown({}, decimalYear(2004, 6), 'new')).toEqual(['vallefoglia--vodnjan']);
  });
  it('keeps showing a link that changes its type within its first year, in the new type', () => {
    const [one] = shownAt(indexOf([link('a--b', 'protocol 2003-02-01, agreement 2003-09-01')]).links, NO_FILTERS, endOfYear(2003), 'new');
    expect(one?.stage.type.id).toBe('agreement');
  });
});

it('a stricter filter never shows more', () => {
  fc.assert(
    fc.property(arbitraryIndex, arbitraryFilters, fc.integer({ min: 1989, max: 2016 }), fc.constantFrom<Reading>('so-far', 'new'), ({ links }, filters, year, reading) => {
      const all = idsOf(shownAt(links, NO_FILTERS, endOfYear(year), reading).map((one) => one.link));
      const some = idsOf(shownAt(links, filters, endOfYear(year), reading).map((one) => one.link));
      expect(all).toEqual(expect.arrayContaining([...some]));
      if (reading === 'new') expect(idsOf(shownAt(links, filters, endOfYear(year), 'so-far').map((one) => one.link))).toEqual(expect.arrayContaining([...some]));
    }),
  );
});
