import * as fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readNetwork } from '../../domain/network/read-network.ts';
import { columnsOf, FIELDS } from './columns.ts';
import { pointOf } from './coordinates.ts';
import { dateOf } from './dates.ts';
import { decode, ENCODINGS } from './decode.ts';
import { readSource } from './read-source.ts';
import type { Table } from './table.ts';
import { bytesOf, made, networkIn, tableIn, told } from './testing/made.ts';
import { smallResolver } from './testing/small-resolver.ts';

const read = (bytes: Uint8Array, encoding: (typeof ENCODINGS)[number] | null = null) => readSource({ bytes, encoding, sheet: null });

/** Cells as hostile or careless tables have them. */
const cell = fc.oneof(
  fc.constantFrom(
    '',
    'NaN',
    'Infinity',
    '-0',
    '1e400',
    '=1+1',
    '@x',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
    '99',
    '-181',
    '54,68',
    '2004',
    'Point(1 2)',
    '\u0000',
    '😀',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.double().map(String),
);

const anyTable: fc.Arbitrary<Table> = fc.record({
  headings: fc.array(fc.oneof(cell, fc.constantFrom('Place', 'Country', 'lat', 'lng', 'Partner', 'partner lat', 'partner lng', 'Type', 'Since', 'Until', 'Areas', 'Source')), {
    minLength: 1,
    maxLength: 10,
  }),
  rows: fc.array(fc.record({ line: fc.nat(), cells: fc.array(cell, { maxLength: 12 }) }), { maxLength: 12 }),
});
const anyColumns = fc.dictionary(fc.constantFrom(...FIELDS), fc.nat({ max: 11 }));

describe('whatever is opened', () => {
  it('is read or refused, and breaks nothing: bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.option(fc.constantFrom(...ENCODINGS)), async (bytes, encoding) => {
        expect(['table', 'network', 'fault']).toContain((await read(bytes, encoding)).kind);
      }),
    );
  });

  it('is read or refused, and breaks nothing: text, and JSON of any shape', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        expect((await read(bytesOf(text))).kind).toMatch(/table|fault/);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect((await read(bytesOf(text))).kind).toMatch(/table|fault/);
      }),
    );
    const shape = fc.record({
      type: fc.constantFrom('FeatureCollection', 'Feature', 'LineString'),
      features: fc.jsonValue(),
      geometry: fc.jsonValue(),
      properties: fc.jsonValue(),
      coordinates: fc.jsonValue(),
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(shape, fc.record({ results: fc.record({ bindings: fc.jsonValue() }), head: fc.jsonValue() })), async (value) => {
        expect((await read(bytesOf(JSON.stringify(value)))).kind).toMatch(/table|fault/);
      }),
    );
  });

  it('is read or refused, and breaks nothing: spreadsheets with bytes changed', async () => {
    const good = await writeXlsx({
      sheets: [
        {
          name: 'a',
          rows: [
            ['Place', 'Partner'],
            ['Ukmergė', 'Unna'],
          ],
        },
      ],
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 20 }), async (changes) => {
        const bytes = good.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expect((await read(bytes)).kind).toMatch(/table|fault/);
      }),
      { numRuns: 60 },
    );
  });

  it('is decoded in any encoding that is chosen', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...ENCODINGS), (bytes, encoding) => {
        expect(decode(bytes, encoding).encoding).toBe(encoding);
      }),
    );
  });

  it('has cells that are a date or a place, or neither', () => {
    fc.assert(
      fc.property(fc.oneof(cell, fc.string()), (text) => {
        expect(dateOf(text) ?? '2004').toMatch(/^(\.\.|\d{4})/);
        const point = pointOf(text);
        if (point !== null) expect(Number.isFinite(point.lat) && Number.isFinite(point.lng)).toBe(true);
      }),
    );
  });
});

describe('a table of anything', () => {
  it('becomes a network without a fault, or none, and every row is shown or named', () => {
    fc.assert(
      fc.property(anyTable, fc.option(anyColumns), (table, chosen) => {
        const { network, leftOut } = networkIn(table, { places: new Map() }, chosen ?? columnsOf(table, smallResolver));
        if (network === null) expect(leftOut).toHaveLength(table.rows.length);
        else expect(readNetwork(structuredClone(network))).toEqual({ network, faults: [], leftOut: [] });
      }),
    );
  });

  it('keeps its good rows, whatever stands between them', async () => {
    const goodRow = 'Ukmergė,LT,55.25,24.76,Unna,DE,51.54,7.69';
    const anyRow = fc.array(cell, { minLength: 8, maxLength: 8 }).map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','));
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { maxLength: 5 }), async (rows) => {
        const text = ['Place,Country,Latitude,Longitude,Partner,Country of partner,Latitude of partner,Longitude of partner', goodRow, ...rows, goodRow].join('\n');
        expect(told((await made(text)).network)[0]).toBe('Ukmergė – Unna (Link ?)');
      }),
    );
  });

  it('is text and stays text: no markup is taken out of it or made of it', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const { network } = await made(`Place,lat,lng,Partner,partner lat,partner lng\n${name},1,2,Unna,51.54,7.69\n`);
    expect(network.places[0]?.names).toEqual({ local: name });
  });

  it('has lines counted rightly, whatever its cells hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.string({ maxLength: 8 }), fc.constantFrom('a\nb', 'a\r\nb', 'x')), { minLength: 1, maxLength: 8 }), async (cells) => {
        const quoted = cells.map(([a, b]) => [`k${a}`, b].map((one) => `"${one.replaceAll('"', '""')}"`).join(','));
        const { rows } = await tableIn(`name,partner\n${quoted.join('\n')}\n`);
        const lines = quoted.map(
          (_, i) =>
            2 +
            quoted
              .slice(0, i)
              .join('\n')
              .split(/\r\n|\r|\n/).length -
            (i === 0 ? 1 : 0),
        );
        expect(rows.map(({ line }) => line)).toEqual(lines);
      }),
    );
  });
});
