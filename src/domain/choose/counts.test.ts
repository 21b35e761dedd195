import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfYear } from '../network/date.ts';
import { type IndexedLink, indexNetwork, type NetworkIndex } from '../network/network-index.ts';
import { arbitraryFilters, arbitraryIndex } from '../testing/arbitraries.ts';
import { idsOf, indexOf, link, TYPES } from '../testing/network-fixture.ts';
import { admitLinks, facetColumns } from './admitted.ts';
import { countsOf } from './counts.ts';
import { FACETS, type Facet } from './facet-rules.ts';
import { passesTimeless, shownAt } from './filter.ts';
import { nextYearWithNews } from './over-time.ts';
import { type Filters, NO_FILTERS, type Reading } from './view.ts';

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
const yearCount = (of: NetworkIndex, filters: Filters, year: number) => {
  const { existing, formed } = countsOf(of).at(filters, endOfYear(year), 'so-far');
  return { existing, formed };
};
const counts = (year: number, filters: Partial<Filters> = {}) => {
  const { existing, formed } = yearCount(index, only(filters), year);
  return [existing, formed];
};
const yearBars = (of: NetworkIndex, filters: Filters, place: string | null = null) => countsOf(of).overTime(filters, place).bars;
const undatedCount = (of: NetworkIndex, filters: Filters, year: number) => countsOf(of).at(filters, endOfYear(year), 'so-far').undated;
const typeCounts = (of: NetworkIndex, filters: Filters, year: number, reading: Reading) => {
  const { byType } = countsOf(of).at(filters, endOfYear(year), reading);
  return Object.fromEntries(of.network.agreementTypes.flatMap(({ id }, i) => ((byType[i] ?? 0) > 0 ? [[id, byType[i]]] : [])));
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
    expect(yearCount(brief, NO_FILTERS, 2004)).toEqual({ existing: 0, formed: 1 });
  });

  it('follows the filters', () => {
    expect(counts(2004, { types: new Set(['agreement']) })).toEqual([1, 0]);
    expect(counts(2004, { countries: new Set(['DE']) })).toEqual([1, 1]);
    expect(counts(2004, { types: new Set() })).toEqual([0, 0]);
  });
});

describe('the bars', () => {
  it('stand for every year of the data, also an empty one, by the type that each link was formed as', () => {
    const bars = yearBars(index, NO_FILTERS);
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
    expect(yearBars(index, only({ types: new Set(['contacts']) })).map(({ total }) => total)).toEqual([0, 0, 0, 1]);
    expect(yearBars(index, only({ countries: new Set(['DE']) })).map(({ total }) => total)).toEqual([0, 0, 0, 1]);
  });
});

describe('a change of type', () => {
  const bars = yearBars(index, NO_FILTERS);

  it('stands in its year in the new type, and is no new link', () => {
    expect(bars.map(({ year, changed }) => [year, changed])).toEqual([
      [2001, 0],
      [2002, 0],
      [2003, 0],
      [2004, 1],
    ]);
    expect(bars[3]).toMatchObject({ changedTo: [0, 1, 0, 0], total: 1 });
  });

  it('is none where a stage only goes on as the same type, and is left out with its type', () => {
    const same = indexOf([link('a--b', 'treaty 2000, treaty 2005, agreement 2006')]);
    expect(yearBars(same, NO_FILTERS).map(({ changed }) => changed)).toEqual([0, 0, 0, 0, 0, 0, 1]);
    expect(yearBars(same, only({ types: new Set(['treaty']) })).every(({ changed }) => changed === 0)).toBe(true);
  });

  it('makes the tallest bar higher, and not the number of links formed', () => {
    expect(countsOf(index).overTime(NO_FILTERS, 'b')).toMatchObject({ highest: 1, tallest: 1 });
    const both = indexOf([link('a--b', 'protocol 2003, agreement 2004'), link('a--c', 'treaty 2004')]);
    expect(countsOf(both).overTime(NO_FILTERS, null)).toMatchObject({ highest: 1, tallest: 2 });
  });
});

describe('the links that a bar stands for', () => {
  it('are those formed and those changed in its year, as far as the filters let them', () => {
    expect(countsOf(index).linksOfBar(NO_FILTERS, null, 2004)).toEqual(['a--b', 'a--d']);
    expect(countsOf(index).linksOfBar(only({ types: new Set(['contacts']) }), null, 2004)).toEqual(['a--d']);
    expect(countsOf(index).linksOfBar(only({ areas: new Set(['culture']) }), null, 2004)).toEqual(['a--b']);
    expect(countsOf(index).linksOfBar(NO_FILTERS, 'd', 2004)).toEqual(['a--d']);
  });
});

describe('the next year with news', () => {
  const bars = yearBars(index, NO_FILTERS);
  it('is the next in which a link began', () => expect([2001, 2002, 2003].map((year) => nextYearWithNews(bars, year))).toEqual([2003, 2003, 2004]));
  it('is none after the last', () => expect(nextYearWithNews(bars, 2004)).toBeNull());
});

describe('the legend', () => {
  it('counts by the type in force, also types that are switched off, and never undated links', () => {
    const filters = only({ types: new Set(['treaty']) });
    expect(typeCounts(index, filters, 2003, 'so-far')).toEqual({ protocol: 1, treaty: 1, agreement: 1 });
    expect(typeCounts(index, filters, 2004, 'so-far')).toEqual({ agreement: 1, treaty: 1, contacts: 1 });
    expect(typeCounts(index, filters, 2004, 'new')).toEqual({ contacts: 1 });
  });

  it('counts undated links apart, switched on or off, as the other filters let them pass', () => {
    expect(undatedCount(index, only({ undated: false }), 2004)).toBe(2);
    expect(undatedCount(index, NO_FILTERS, 1991)).toBe(2);
    expect(undatedCount(index, only({ types: new Set(['agreement']) }), 2022)).toBe(0);
    expect(undatedCount(index, only({ areas: new Set(['culture']) }), 2022)).toBe(0);
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

  const anyQuestion = [arbitraryIndex, arbitraryFilters, years] as const;

  it('the slider counts right', () => {
    fc.assert(
      fc.property(...anyQuestion, (random, filters, year) => {
        const shown = (one: IndexedLink): boolean => passes(one, filters) && (filters.types === null || filters.types.has(typeAt(one, year)));
        expect(yearCount(random, filters, year)).toEqual({
          existing: length(random.links, (one) => existsAt(one, year) && shown(one)),
          formed: length(random.links, (one) => formedIn(one) === year && shown(one)),
        });
      }),
    );
  });

  it('the bars hold each dated link once, in its year', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, (random, filters) => {
        const dated = random.links.filter((one) => formedIn(one) !== null && passes(one, filters));
        for (const { year, byType, total } of yearBars(random, filters)) {
          const expected = TYPES.map(({ id }) =>
            length(dated, (one) => formedIn(one) === year && one.record.stages[0]?.type === id && (filters.types === null || filters.types.has(id))),
          );
          expect(byType).toEqual(expected);
          expect(total).toBe(expected.reduce((sum, n) => sum + n, 0));
        }
        const all = yearBars(random, { ...filters, types: null }).reduce((sum, { total }) => sum + total, 0);
        expect(all).toBe(dated.length);
      }),
    );
  });

  it('the sum behind the bars is at the end of every year what the slider says', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, (random, filters) => {
        for (const { year, existing } of yearBars(random, filters)) expect(existing).toBe(yearCount(random, filters, year).existing);
      }),
    );
  });

  it('the numbers of a place are those of a network that has its links alone', () => {
    const moments = fc.double({ min: 1989, max: 2016, noNaN: true });
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, moments, fc.constantFrom('h1', 'p2'), (random, filters, moment, place) => {
        const own = random.links.filter(({ first, second }) => first.id === place || second.id === place).map(({ record }) => record.id);
        const alone = countsOf(indexNetwork({ ...random.network, links: random.network.links.filter(({ id }) => own.includes(id)) }));
        // Acts that share a year are spread over it: inside a year, a network with fewer of them has other moments.
        const atRest = endOfYear(Math.floor(moment));
        const { existing, formed, undated } = alone.at(filters, atRest, 'so-far');
        expect(countsOf(random).tally(filters, atRest, place)).toEqual({ existing, formed, undated });
      }),
    );
  });

  it('the legend adds up to what the slider says, and the undated are counted apart', () => {
    fc.assert(
      fc.property(...anyQuestion, (random, filters, year) => {
        const byType = Object.entries(typeCounts(random, filters, year, 'so-far'));
        const sum = byType.reduce((total, [id, count]) => (filters.types === null || filters.types.has(id) ? total + (count ?? 0) : total), 0);
        expect(sum).toBe(yearCount(random, filters, year).existing);
        const undated = length(
          random.links,
          (one) => formedIn(one) === null && endedIn(one) > year && passes(one, filters) && (filters.types === null || filters.types.has(typeAt(one, year))),
        );
        expect(undatedCount(random, filters, year)).toBe(undated);
      }),
    );
  });
});

describe('what is drawn', () => {
  const readings = fc.constantFrom<Reading>('so-far', 'new');
  const moments = fc.oneof(fc.integer({ min: 1989, max: 2016 }).map(endOfYear), fc.double({ min: 1989, max: 2016, noNaN: true }));

  it('is at every moment, and under every filter, what the rules say', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, moments, readings, (random, filters, moment, reading) => {
        const shown = shownAt(random.links, filters, moment, reading);
        expect(countsOf(random).shownAt(filters, moment, reading)).toEqual(shown);
        const { links, places, countries, atPlace, ofHome } = countsOf(random).at(filters, moment, reading);
        const reached = new Set(shown.flatMap(({ link: { first, second } }) => [first, second]));
        expect([links.length, places, countries]).toEqual([shown.length, reached.size, new Set([...reached].map(({ country }) => country)).size]);
        random.network.places.forEach((place, i) => {
          expect(atPlace[i]).toBe(shown.filter(({ link: { first, second } }) => first === place || second === place).length);
          expect(ofHome[i]).toBe(shown.filter(({ link: { home }, undated }) => home === place && !undated).length);
        });
      }),
    );
  });

  it('is told of each value of a facet as if that facet were not set', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, moments, readings, fc.constantFrom(...FACETS), (random, filters, moment, reading, { id, valuesOf }) => {
        const shown = shownAt(random.links, { ...filters, [id]: null }, moment, reading);
        const values = [...new Set(random.links.flatMap((one) => valuesOf(one)))];
        const expected = values.map((value) => ({ id: value, count: shown.filter(({ link: one }) => valuesOf(one).includes(value)).length }));
        expect(countsOf(random).options(id, filters, moment, reading)).toEqual(expected);
      }),
    );
  });

  it('is let through by the facets exactly as link by link', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, fc.option(fc.constantFrom<Facet>(...FACETS.map(({ id }) => id))), (random, filters, except) => {
        const bytes = new Uint8Array(random.links.length).fill(7);
        admitLinks(facetColumns(random.links), filters, bytes, except);
        const asked = except === null ? filters : { ...filters, [except]: null };
        expect([...bytes]).toEqual(random.links.map((one) => (passesTimeless(one, asked) ? 1 : 0)));
        if (except === null) expect([...countsOf(random).admitted(filters)]).toEqual([...bytes]);
      }),
    );
  });
});

describe('the bars of one place', () => {
  it('tell of its links alone, and so do its captions and its undated links', () => {
    const { bars, undated, happenings, highest } = countsOf(index).overTime(NO_FILTERS, 'f');
    expect([bars.every(({ total }) => total === 0), highest, undated, happenings.length]).toEqual([true, 1, 1, 0]);
    expect(countsOf(index).overTime(NO_FILTERS, 'b')).toMatchObject({ highest: 1, undated: 0, happenings: [{ date: '2003-06' }, { date: '2004-03' }] });
    expect(countsOf(index).overTime(NO_FILTERS, 'nowhere')).toMatchObject({ highest: 1, undated: 0, happenings: [] });
  });

  it('count an undated link up to its end at the last moment, as the legend does', () => {
    const over = indexOf([link('a--b', 'treaty 2000'), link('a--c', 'treaty 2022'), link('a--d', 'treaty ?', { ended: '2022' })]);
    expect(countsOf(over).overTime(NO_FILTERS, null).undated).toBe(0);
    expect(undatedCount(over, NO_FILTERS, 2022)).toBe(0);
    expect(undatedCount(over, NO_FILTERS, 2021)).toBe(1);
  });
});

describe('the marks of lines that the legend explains', () => {
  const marksIn = (of: NetworkIndex, year: number, filters: Partial<Filters> = {}) => {
    const { unconfirmed, termIsOver } = countsOf(of).at(only(filters), endOfYear(year), 'so-far');
    return [unconfirmed, termIsOver];
  };
  const confirmed = (date: string) => ({ attested: { source: 'source', date } });

  it('are the pale line past its last confirmation, and the tick past a term', () => {
    const lines = indexOf([link('a--b', 'treaty 2000', confirmed('2003')), link('a--c', 'agreement 2001', { ...confirmed('2022'), termEnds: '2005' })]);
    expect([2003, 2004, 2006].map((year) => marksIn(lines, year))).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ]);
    expect(marksIn(lines, 2006, { types: new Set(['agreement']) })).toEqual([false, true]);
    expect(marksIn(lines, 2006, { types: new Set(['treaty']) })).toEqual([true, false]);
  });

  it('are also those of dashed and dotted lines, and not of links that are not there yet', () => {
    const lateOnly = indexOf([link('a--d', 'treaty 2020', confirmed('2001'))]);
    expect([2010, 2020].map((year) => marksIn(lateOnly, year)[0])).toEqual([false, true]);
    for (const one of ['contacts 2000', 'treaty ?']) expect(marksIn(indexOf([link('a--b', one, confirmed('2001'))]), 2010)).toEqual([true, false]);
  });
});

describe('what a step does not change', () => {
  const steady = indexOf([link('a--b', 'treaty 2000'), link('a--c', 'agreement 2010')]);
  const counts = countsOf(steady);

  it('is the same object for whoever asks the same, also with filters written anew', () => {
    const filters = () => only({ types: new Set(['treaty']), homes: new Set(['a']) });
    expect(countsOf(steady)).toBe(counts);
    expect(counts.at(filters(), 2005, 'so-far')).toBe(counts.at(filters(), 2005, 'so-far'));
    expect(counts.overTime(filters(), null)).toBe(counts.overTime(filters(), null));
    expect(counts.options('homes', filters(), 2005, 'so-far')).toBe(counts.options('homes', filters(), 2005, 'so-far'));
  });

  it('stays the same object from year to year: rows, numbers by type, numbers by place', () => {
    const [before, after] = [2003, 2004].map((year) => counts.at(NO_FILTERS, endOfYear(year), 'so-far')) as [ReturnType<typeof counts.at>, ReturnType<typeof counts.at>];
    expect(after).not.toBe(before);
    for (const name of ['byType', 'links', 'stages', 'atPlace', 'ofHome'] as const) expect(after[name]).toBe(before[name]);
    expect(counts.shownAt(NO_FILTERS, endOfYear(2003), 'so-far')).toBe(counts.shownAt(NO_FILTERS, endOfYear(2004), 'so-far'));
    const later = counts.at(NO_FILTERS, endOfYear(2010), 'so-far');
    for (const name of ['byType', 'links', 'stages', 'atPlace', 'ofHome'] as const) expect(later[name]).not.toBe(before[name]);
  });

  it('keeps the row of a link that stays as it is, beside a new one', () => {
    const [row] = counts.shownAt(NO_FILTERS, endOfYear(2004), 'so-far');
    const rows = counts.shownAt(NO_FILTERS, endOfYear(2010), 'so-far');
    expect(idsOf(rows.map((one) => one.link))).toEqual(['a--b', 'a--c']);
    expect(rows[0]).toBe(row);
  });

  it.each([
    ['a moment', only({}), 2011, 'so-far'],
    ['a reading', only({}), 2005, 'new'],
    ['a type', only({ types: new Set(['agreement']) }), 2005, 'so-far'],
    ['a home', only({ homes: new Set(['b']) }), 2005, 'so-far'],
    ['the undated', only({ undated: false }), 2005, 'so-far'],
  ] as const)('is asked anew with %s that differs', (_what, filters, moment, reading) => {
    expect(counts.at(filters, moment, reading)).not.toBe(counts.at(only({}), 2005, 'so-far'));
  });
});
