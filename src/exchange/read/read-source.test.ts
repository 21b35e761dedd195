import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { link, networkOf } from '../../domain/testing/network-fixture.ts';
import { readSource } from './read-source.ts';
import { bytesOf, made, tableIn, told } from './testing/made.ts';

const open = (input: string | Uint8Array, sheet: string | null = null) => readSource({ bytes: typeof input === 'string' ? bytesOf(input) : input, encoding: null, sheet });

describe('separated values', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons beside decimal commas', 'name;lat\nx;54,68\n'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['bars', 'a|b\n1|2\n'],
    ['line ends of Windows', 'a;b\r\n1;2\r\n'],
    ['line ends of old Macintoshes', 'a;b\r1;2\r'],
  ])('by %s', async (_what, text) => expect((await tableIn(text)).rows.map(({ cells }) => cells.length)).toEqual([2]));

  it('have the lines that an editor shows, whatever stands within quotation marks', async () => {
    const { rows, headings } = await tableIn('name,note\r\na,"one\r\ntwo\r\nthree"\r\n\r\nb,x\r\n"c","say ""so"""\r\n');
    expect(headings).toEqual(['name', 'note']);
    expect(rows).toEqual([
      { line: 2, cells: ['a', 'one\ntwo\nthree'] },
      { line: 6, cells: ['b', 'x'] },
      { line: 7, cells: ['c', 'say "so"'] },
    ]);
  });

  it('may have titles above the heading', async () => {
    const table = await tableIn('Partner cities of our town;;\n;;\nCity;Country;Since\nUnna;Germany;1998\n');
    expect([table.headings, table.rows.map(({ line }) => line)]).toEqual([['City', 'Country', 'Since'], [4]]);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['blank lines', '\n\n  \n', 'empty'],
    ['a heading alone', 'a,b\n', 'empty'],
    ['a sentence', 'Hello world\nnothing here\n', 'notATable'],
    ['broken JSON', '{"a": [', 'notJson'],
    ['JSON without rows', '{"a": 1}', 'notATable'],
    ['GeoJSON without lines', '{"type":"FeatureCollection","features":[]}', 'noLines'],
    ['a network of a later version', '{"format":"partner-cities-network","version":99}', 'notOurs'],
    ['more rows than are taken', `a,b\n${'1,2\n'.repeat(200_001)}`, 'tooManyRows'],
  ])('that are %s are refused with the reason', async (_what, text, code) => expect(await open(text)).toMatchObject({ kind: 'fault', code }));
});

describe('JSON', () => {
  it('of our own format is a network, of whichever version', async () => {
    const network = networkOf([link('akmene--konin', 'treaty 2006')]);
    expect(await open(JSON.stringify(network))).toMatchObject({ kind: 'network', network, leftOut: [] });
    expect(await open(JSON.stringify({ ...network, version: 1 }))).toMatchObject({ kind: 'network', network });
  });

  it('of our own format is used without what is at fault', async () => {
    const network = networkOf([link('akmene--konin', 'treaty 2006')]);
    const opened = await open(JSON.stringify({ ...network, links: [...network.links, { id: 'bad' }] }));
    expect(opened.kind === 'network' && [opened.network.links.length, opened.leftOut.length]).toEqual([1, 1]);
  });

  it('of a query has a row for each binding', async () => {
    const value = (text: string) => ({ type: 'literal', value: text });
    const result = {
      head: { vars: ['cityLabel', 'coord', 'partnerLabel', 'partnerCoord'] },
      results: { bindings: [{ cityLabel: value('Ukmergė'), coord: value('Point(24.76 55.25)'), partnerLabel: value('Unna'), partnerCoord: value('Point(7.69 51.54)') }] },
    };
    expect(told((await made(JSON.stringify(result))).network)).toEqual(['Ukmergė – Unna (Link ?)']);
  });

  it('may be a list of records', async () =>
    expect(told((await made('[{"city":"Ukmergė","country":"LT","partner":"Unna","partnerCountry":"DE","year":1998}]')).network)).toEqual(['Ukmergė – Unna (Link 1998)']));

  const line = (type: string, coordinates: unknown, properties: object = { name: 'Ukmergė', partner: 'Unna' }) =>
    JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry: { type, coordinates } }] });

  it.each([
    [
      'lines',
      line('LineString', [
        [24.76, 55.25],
        [15, 53],
        [7.69, 51.54],
      ]),
    ],
    [
      'lines cut at the antimeridian',
      line('MultiLineString', [
        [
          [24.76, 55.25],
          [15, 53],
        ],
        [
          [15, 53],
          [7.69, 51.54],
        ],
      ]),
    ],
  ])('GeoJSON may hold %s', async (_what, text) => {
    const { network } = await made(text);
    expect(network.places.map(({ names, lng, lat }) => [names['local'], lng, lat])).toEqual([
      ['Ukmergė', 24.76, 55.25],
      ['Unna', 7.69, 51.54],
    ]);
  });

  it('GeoJSON may hold points that name a partner', async () => {
    const { network } = await made(line('Point', [24.76, 55.25], { name: 'Ukmergė', partner: 'Unna', partner_country: 'DE' }));
    expect(told(network)).toEqual(['Ukmergė – Unna (Link ?)']);
  });

  it('GeoJSON with impossible positions leaves those out', async () => expect((await open(line('LineString', 'nonsense'))).kind).toBe('table'));
});

describe('spreadsheets', () => {
  const rows = [
    ['Partner cities', null, null],
    ['Miestas', 'Šalis', 'Partneris', 'Partnerio šalis', 'Nuo'],
    ['Ukmergė', 'Lietuva', 'Unna', 'Vokietija', new Date(Date.UTC(2004, 4, 12))],
    ['Ukmergė', 'Lietuva', 'Bytom', 'Lenkija', 1998],
  ];
  const sheets = [
    { name: 'Empty', rows: [] },
    { name: 'Partneriai', rows },
  ];

  it.each([
    ['Excel', () => writeXlsx({ sheets })],
    ['OpenDocument', () => writeOds({ sheets })],
  ])('of %s: the first sheet with a table is read, its dates are dates, its lines are its rows', async (_kind, write) => {
    const bytes = await write();
    const opened = await open(bytes);
    expect(opened).toMatchObject({ kind: 'table', sheet: 'Partneriai', encoding: null });
    const { network } = await made(bytes);
    expect(told(network)).toEqual(['Ukmergė – Unna (Link 2004-05-12)', 'Ukmergė – Bytom (Link 1998)']);
    expect((await tableIn(bytes)).rows.map(({ line }) => line)).toEqual([3, 4]);
  });

  it('with merged headings name the group with the column', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'a',
          rows: [
            ['Home', null, 'Partner', null],
            ['Name', 'Country', 'Name', 'Country'],
            ['Ukmergė', 'LT', 'Unna', 'DE'],
          ],
          merges: [
            { startRow: 0, startCol: 0, endRow: 0, endCol: 1 },
            { startRow: 0, startCol: 2, endRow: 0, endCol: 3 },
          ],
        },
      ],
    });
    expect((await tableIn(bytes)).headings).toEqual(['Home Name', 'Home Country', 'Partner Name', 'Partner Country']);
  });

  it('that would unpack into too much are not unpacked', async () => {
    const bytes = await writeXlsx({ sheets });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 46 < bytes.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 500_000_000, true);
    expect(await open(bytes)).toMatchObject({ kind: 'fault', code: 'packedTooMuch' });
  });

  it.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
    ['of another kind', () => Uint8Array.of(0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0))],
  ])('that are %s are refused', async (_what, damage) => expect((await open(damage(await writeXlsx({ sheets })))).kind).toBe('fault'));
});
