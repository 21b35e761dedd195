import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { event, indexOf, link } from '../../domain/testing/network-fixture.ts';
import { takenView } from '../testing/taken-view-fixture.ts';
import { LINK_COLUMNS } from './link-table.ts';
import { EVENT_COLUMNS, SOURCE_COLUMNS, sheetsOf } from './sheets.ts';
import { writeWorkbook } from './workbook.ts';

const index = indexOf(
  [
    link('a--b', 'treaty 1999', {
      events: [event('1999'), event('2020'), event(null, { kind: 'visit', note: { en: '=HYPERLINK("x")' }, people: [{ name: 'A. Ozoliņš', office: { en: 'mayor' } }] })],
    }),
    link('a--c', 'contacts 2030'),
  ],
  { b: { names: { en: '=Žytomyr, Житомир' }, lng: -70.5, lat: -33.25 } },
  { extent: { from: 1999, to: 2030 } },
);

describe('the Excel file', () => {
  let workbook: Awaited<ReturnType<typeof readXlsx>>;
  beforeAll(async () => {
    const bytes = await writeWorkbook({ sheets: sheetsOf(takenView(index, { year: 2010 })), about: { title: 'Title', creator: 'Creator', description: 'https://atlas.example/' } });
    workbook = await readXlsx(bytes);
  });
  const rows = (name: string) => workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? [];

  it('has links, events and documents as sheets, each with its heading row held in sight', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Links', 'Events', 'Sources']);
    expect([rows('Links')[0], rows('Events')[0], rows('Sources')[0]]).toEqual([LINK_COLUMNS, EVENT_COLUMNS, SOURCE_COLUMNS]);
    expect(workbook.sheets.map(({ freezePane }) => freezePane?.rows)).toEqual([1, 1, 1]);
  });

  it('holds what the year shows, numbers as numbers and texts as they are', () => {
    expect(rows('Links')).toHaveLength(2);
    const cells = Object.fromEntries(LINK_COLUMNS.map((column, i) => [column, rows('Links')[1]?.[i]]));
    expect(cells).toMatchObject({ link: 'a--b', partner: '=Žytomyr, Житомир', partner_lat: -33.25, partner_lng: -70.5, since: '1999', undated: false });
  });

  it('takes no text for a formula', () => {
    const formulas = workbook.sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])].flatMap((cell) => cell.formula ?? []));
    expect(formulas).toEqual([]);
    expect(rows('Events')[2]?.[EVENT_COLUMNS.indexOf('note')]).toBe('=HYPERLINK("x")');
  });

  it('lists the events until the year shown, and those without a date', () => {
    const dates = rows('Events')
      .slice(1)
      .map((row) => row[EVENT_COLUMNS.indexOf('date')]);
    expect(dates).toEqual(['1999', null]);
    expect(rows('Events')[2]?.[EVENT_COLUMNS.indexOf('people')]).toBe('A. Ozoliņš, mayor');
  });

  it('says where it came from', () => expect(workbook.properties).toMatchObject({ title: 'Title', creator: 'Creator', description: 'https://atlas.example/' }));
});
