import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfYear } from '../network/date.ts';
import type { Link, Place } from '../network/schema.ts';
import { arbitraryFilters, arbitraryIndex } from '../testing/arbitraries.ts';
import { event, idsOf, indexOf, link } from '../testing/network-fixture.ts';
import { shownAt } from './filter.ts';
import { pressColumn, rowSorter, TABLE_COLUMNS, type TableColumn, type TableOrder, type TableWords, tableRow } from './table.ts';
import { NO_FILTERS } from './view.ts';

const lithuanian = new Intl.Collator('lt');
const COUNTRIES: Readonly<Record<string, string>> = { LT: 'Lietuva', PL: 'Lenkija', DE: 'Vokietija', SE: 'Švedija' };
const words: TableWords = {
  place: (place) => place.names['lt'] ?? place.names['en'] ?? '',
  country: (code) => COUNTRIES[code] ?? code,
  area: (area) => area.label['en'] ?? '',
  publisher: ({ publisher }) => publisher ?? '',
  compare: lithuanian.compare,
};

const of = (links: readonly Link[], places: Readonly<Record<string, Partial<Place>>> = {}, year = 2022) => {
  const index = indexOf(links, places);
  const rows = shownAt(index.links, NO_FILTERS, endOfYear(year), 'so-far');
  const sort = rowSorter(index, words);
  return {
    index,
    rows,
    by: (column: TableColumn, descending = false, ...then: readonly TableOrder[]) => idsOf(sort(rows, [{ column, descending }, ...then]).map((row) => row.link)),
  };
};

describe('the order of the table', () => {
  it('follows the alphabet of the reader, not that of the machine', () => {
    const { by } = of([link('a--s', 'treaty 2001'), link('a--z', 'treaty 2001'), link('a--c', 'treaty 2001'), link('a--t', 'treaty 2001')], {
      s: { names: { lt: 'Šiauliai' } },
      z: { names: { lt: 'Žagarė' } },
      c: { names: { lt: 'Černivciai' } },
      t: { names: { lt: 'Tauragė' } },
    });
    expect(by('partner')).toEqual(['a--c', 'a--s', 'a--t', 'a--z']);
    expect(by('partner', true)).toEqual(['a--z', 'a--t', 'a--s', 'a--c']);
  });

  it('goes by the name of the country that is shown, not by its code', () => {
    const { by } = of([link('a--b', 'treaty 2001'), link('a--c', 'treaty 2001'), link('a--d', 'treaty 2001')], {
      b: { country: 'SE' },
      c: { country: 'DE' },
      d: { country: 'PL' },
    });
    expect(by('country')).toEqual(['a--d', 'a--b', 'a--c']);
  });

  it('goes by what a date can mean, the more precise first; open starts, then unknown ones, are last either way', () => {
    const { by } = of([
      link('a--none', 'treaty ?'),
      link('a--y2004', 'treaty 2004'),
      link('a--open', 'treaty ../2001-02-03'),
      link('a--d2004', 'treaty 2004-01-01'),
      link('a--m2003', 'treaty 2003-12'),
    ]);
    expect(by('since')).toEqual(['a--m2003', 'a--d2004', 'a--y2004', 'a--open', 'a--none']);
    expect(by('since', true)).toEqual(['a--y2004', 'a--d2004', 'a--m2003', 'a--open', 'a--none']);
  });

  it('goes by the start of the type in force in the year shown', () => {
    const links = [link('a--b', 'protocol 2003, agreement 2011'), link('a--c', 'treaty 2005')];
    expect(of(links, {}, 2006).by('since')).toEqual(['a--b', 'a--c']);
    expect(of(links, {}, 2012).by('since')).toEqual(['a--c', 'a--b']);
  });

  it('goes by the rank of the types, as the legend lists them', () => {
    const { by } = of([link('a--b', 'contacts 2001'), link('a--c', 'treaty 2001'), link('a--d', 'protocol 2001'), link('a--e', 'agreement 2001')]);
    expect(by('type')).toEqual(['a--c', 'a--e', 'a--d', 'a--b']);
    expect(by('type', true)).toEqual(['a--b', 'a--d', 'a--e', 'a--c']);
  });

  it('puts links without areas, without a confirmation and without a known document last either way', () => {
    const { attested: _, ...bare } = link('a--b', 'treaty 2001', { areas: ['nonsense'] });
    const { by } = of([
      { ...bare, events: [event('2001', { source: { id: 'lost', at: 'nowhere' } })] },
      link('a--c', 'treaty 2001', { areas: ['sport', 'youth'], attested: { source: 'source', date: '2011' } }),
      link('a--d', 'treaty 2001', { areas: ['culture'], attested: { source: 'source', date: '2020-05' } }),
    ]);
    expect(by('areas')).toEqual(['a--d', 'a--c', 'a--b']);
    expect(by('areas', true)).toEqual(['a--c', 'a--d', 'a--b']);
    expect(by('confirmed', true)).toEqual(['a--d', 'a--c', 'a--b']);
    expect(by('source', true)).toEqual(['a--c', 'a--d', 'a--b']);
  });

  it('settles what is equal by the next order, and what is equal in all by the order of the data', () => {
    const { by } = of([link('b--z', 'treaty 2002'), link('a--y', 'treaty 2003'), link('b--x', 'treaty 2001'), link('a--w', 'treaty 2003')]);
    expect(by('home')).toEqual(['a--y', 'a--w', 'b--z', 'b--x']);
    expect(by('home', false, { column: 'since', descending: false })).toEqual(['a--y', 'a--w', 'b--x', 'b--z']);
    expect(by('home', true)).toEqual(['b--z', 'b--x', 'a--y', 'a--w']);
  });

  it('neither loses nor doubles a row, whatever is shown', () => {
    const orders = fc.array(fc.record({ column: fc.constantFrom(...TABLE_COLUMNS), descending: fc.boolean() }), { maxLength: 3 });
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, fc.integer({ min: 1989, max: 2016 }), orders, (index, filters, year, chosen) => {
        const rows = shownAt(index.links, filters, endOfYear(year), 'so-far');
        const sorted = rowSorter(index, words)(rows, chosen);
        expect(new Set(sorted)).toEqual(new Set(rows));
        expect(sorted.length).toBe(rows.length);
      }),
    );
  });
});

describe('pressing the heading of a column', () => {
  it('sorts by it, then the other way round, then back; the former order settles ties', () => {
    const home = { column: 'home', descending: false } as const;
    const once = pressColumn([home], 'type');
    expect(once).toEqual([{ column: 'type', descending: false }, home]);
    expect(pressColumn(once, 'type')).toEqual([{ column: 'type', descending: true }, home]);
    expect(pressColumn(pressColumn(once, 'type'), 'type')).toEqual(once);
    expect(pressColumn(once, 'home')).toEqual([home, { column: 'type', descending: false }]);
  });
});

describe('a row', () => {
  const rowOf = (one: Link, year = 2022) => {
    const { index, rows } = of([one], {}, year);
    const [shown] = rows;
    if (shown === undefined) throw new Error('the link is not shown');
    return tableRow(index, shown);
  };

  it('names areas and documents, each document once', () => {
    const row = rowOf(link('a--b', 'protocol 2003, agreement 2004', { areas: ['sport', 'culture'] }));
    expect(row.areas.map(({ id }) => id)).toEqual(['sport', 'culture']);
    expect(row.sources.map(({ id }) => id)).toEqual(['source']);
    expect(row.confirmed).toBe('2022');
  });

  it('tells the beginning of the link where the type in force came later', () => {
    const changing = link('a--b', 'protocol 2003, agreement 2011');
    expect(rowOf(changing).linkSince).toBe('2003');
    expect(rowOf(changing, 2005).linkSince).toBeUndefined();
    expect(rowOf(link('a--b', 'protocol ?, agreement 2011')).linkSince).toBeNull();
  });

  it('tells where a pair is filed that is neither side’s own', () => {
    expect(rowOf(link('a--b', 'treaty 2003')).filedUnder).toBeNull();
    expect(rowOf(link('a--b', 'treaty 2003', { home: 'h' })).filedUnder?.id).toBe('h');
  });
});
