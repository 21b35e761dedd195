import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { arbitraryFilters, arbitraryIndex } from '../../domain/testing/arbitraries.ts';
import { idsOf, indexOf, link } from '../../domain/testing/network-fixture.ts';
import { joined, takenView } from '../testing/taken-view-fixture.ts';
import { csvCell, csvLine, csvPieces } from './csv.ts';
import { LINK_COLUMNS } from './link-table.ts';
import { takenLinks } from './taken-view.ts';

const read = (text: string): readonly (readonly string[])[] => Papa.parse<string[]>(text, { newline: '\r\n', skipEmptyLines: true }).data;
/** The rows below the heading, by column. */
const records = (text: string) =>
  read(text.slice(1))
    .slice(1)
    .map((cells) => Object.fromEntries(LINK_COLUMNS.map((column, i) => [column, cells[i]])));

describe('a cell', () => {
  it('is read back as the text that it was, whatever signs are in it', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => !/^[=+\-@\t\r]/.test(one));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (cells) => {
        expect(read(csvLine(cells))).toEqual([cells]);
      }),
    );
  });

  it.each(['=1+1', '+371 64207111', '-5', '@SUM(A1)', '\t=1', '\r=1'])('that a spreadsheet would run is disarmed: %j', (text) => {
    const [[cell] = []] = read(csvLine([text, 'x']));
    expect(cell).toBe(`'${text}`);
  });

  it('that is a number stays one, also below zero', () => expect([csvCell(-33.45), csvCell(0), csvCell(true), csvCell(null)]).toEqual(['-33.45', '0', 'true', '']));
});

describe('the file', () => {
  it('begins with the mark of UTF-8 and ends every line with CRLF', () => {
    const text = joined(csvPieces(takenView(indexOf([link('a--b', 'treaty 1999')]))));
    expect(text.codePointAt(0)).toBe(0xfeff);
    expect(text.slice(1)).toBe(text.slice(1).replace(/\r?\n/g, '\r\n'));
    expect(text.endsWith('\r\n')).toBe(true);
    expect(read(text.slice(1))[0]).toEqual(LINK_COLUMNS);
  });

  it('has one row for each link that the page shows, in any view', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilters, fc.integer({ min: 1990, max: 2020 }), fc.constantFrom('so-far', 'new'), (index, filters, year, reading) => {
        const view = takenView(index, { filters, year, reading });
        expect(records(joined(csvPieces(view))).map((row) => row['link'])).toEqual(idsOf(takenLinks(view).map((shown) => shown.link)));
      }),
    );
  });

  it('says each date as the document does, and apart whether the start is known', () => {
    const dates = ['1997', '2004-03', '2000-06-16', '1993/1999', '../2016-11-11', '?'];
    const index = indexOf(dates.map((date, i) => link(`a--b${i}`, `treaty ${date}`)));
    const rows = records(joined(csvPieces(takenView(index, { year: 2020 }))));
    expect(rows.map((row) => row['since'])).toEqual(['1997', '2004-03', '2000-06-16', '1993/1999', '../2016-11-11', '']);
    expect(rows.map((row) => row['undated'])).toEqual(['false', 'false', 'false', 'false', 'true', 'true']);
  });

  it('names the type in force in the year shown, and the beginning of the link where that was earlier', () => {
    const index = indexOf([link('a--b', 'protocol 2003, agreement 2004-03')]);
    const rowIn = (year: number) => records(joined(csvPieces(takenView(index, { year }))))[0];
    expect(rowIn(2003)).toMatchObject({ type: 'protocol', since: '2003', first_since: '' });
    expect(rowIn(2004)).toMatchObject({ type: 'agreement', since: '2004-03', first_since: '2003' });
  });

  it('joins lists by a semicolon and a space, which no item of them contains', () => {
    const index = indexOf([link('a--b', 'treaty 1999', { areas: ['culture', 'sport'], jointWith: ['c', 'd'] })], { c: { names: { en: 'Town; District' } } });
    expect(records(joined(csvPieces(takenView(index))))[0]).toMatchObject({ areas: 'culture; sport', joint_with: 'Town, District; d', sources: 'Publisher: Source' });
  });

  it('holds only the links of the chosen place', () => {
    const index = indexOf([link('a--b', 'treaty 1999'), link('a--c', 'treaty 1999'), link('d--c', 'treaty 1999')]);
    expect(records(joined(csvPieces(takenView(index, { place: 'c' })))).map((row) => row['link'])).toEqual(['a--c', 'd--c']);
  });

  it('gives each link the address at which it stands in the view', () => {
    const index = indexOf([link('a--b', 'treaty 1999')]);
    expect(records(joined(csvPieces(takenView(index))))[0]?.['address']).toBe('https://atlas.example/?year=2004&types=ties,treaty&link=a--b');
  });

  it('of 26,000 links is ready within a second, in many pieces', () => {
    const index = indexOf(Array.from({ length: 26_000 }, (_, i) => link(`h${i % 200}--p${i}`, `protocol ${1990 + (i % 20)}, agreement 2010`, { areas: ['culture', 'youth'] })));
    // The processor's own time: what else the machine does meanwhile does not count.
    const start = process.cpuUsage();
    const pieces = [...csvPieces(takenView(index))];
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
    expect(pieces.length).toBeGreaterThan(50);
  }, 60_000);
});
