import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { citationFile, dataPackage, dcat } from './data-descriptions.ts';
import { linksCsv, placesCsv } from './data-files.ts';
import { readFacts } from './site.ts';

const site = readFacts('.', 'https://example.org/any/path');
const { network } = site.index;

type Row = Readonly<Record<string, string>>;
const rows = (csv: string): readonly Row[] => Papa.parse<Row>(csv.slice(1), { header: true, newline: '\r\n', skipEmptyLines: true }).data;
const tables: Readonly<Record<string, string>> = { 'links.csv': linksCsv(site), 'places.csv': placesCsv(site) };

/** Whether a cell is of a Frictionless type; an empty one is missing. */
const FITS: Readonly<Record<string, (cell: string) => boolean>> = {
  string: () => true,
  number: (cell) => cell === '' || Number.isFinite(Number(cell)),
  integer: (cell) => cell === '' || /^-?\d+$/.test(cell),
  boolean: (cell) => ['', 'true', 'false'].includes(cell),
};

describe('the tables beside the pages', () => {
  it('hold every link and every place of the dataset, each with its page', () => {
    const links = rows(tables['links.csv'] ?? '');
    expect(links.map(({ link }) => link)).toEqual(network.links.map(({ id }) => id));
    for (const row of links) expect(row['address']).toBe(`https://example.org/any/path/links/${row['link']}/`);
    const places = rows(tables['places.csv'] ?? '');
    expect(places.map(({ place }) => place)).toEqual(network.places.map(({ id }) => id));
    expect(places.map(({ lat, lng }) => [Number(lat), Number(lng)])).toEqual(network.places.map(({ lat, lng }) => [lat, lng]));
  });

  it('say what documents say of a link', () => {
    const row = rows(tables['links.csv'] ?? '').find(({ link }) => link === 'rezekne--arendal');
    expect(row).toMatchObject({ home: 'Rēzekne', partner_country: 'NO', type: 'cooperation-agreement', since: '1994', term_ends: '2015', undated: 'false' });
  });
});

describe('the data package', () => {
  const { resources, ...about } = dataPackage(site);

  it('describes each table as it is: its columns, the types of its cells, a key without doubles', () => {
    for (const resource of resources) {
      if (!('schema' in resource)) continue;
      const table = rows(tables[resource.path] ?? '');
      const { fields, primaryKey } = resource.schema;
      expect(Object.keys(table[0] ?? {})).toEqual(fields.map(({ name }) => name));
      for (const { name, type } of fields) expect(table.filter((row) => FITS[type]?.(row[name] ?? '') !== true).map((row) => `${name}: ${row[name]}`)).toEqual([]);
      expect(new Set(table.map((row) => row[primaryKey])).size).toBe(table.length);
    }
  });

  it('has what the format asks for', () => {
    expect(about.name).toMatch(/^[a-z0-9._-]+$/);
    expect(about.homepage).toBe('https://example.org/any/path/');
    for (const { name, path } of resources) expect([name, path].join()).toMatch(/^[a-z0-9._,-]+$/);
    expect(about.licenses).toEqual([expect.objectContaining({ name: 'CC-BY-4.0' })]);
    expect(about.sources).toHaveLength(network.sources.length);
  });
});

describe('the other descriptions', () => {
  it('name every form of the data at its address', () => {
    expect(dcat(site)['dcat:distribution'].map((one) => one['dcat:downloadURL']['@id'])).toEqual([
      'https://example.org/any/path/data/links.csv',
      'https://example.org/any/path/data/places.csv',
      'https://example.org/any/path/data/network.json',
    ]);
  });

  it('let the atlas and its documents be cited', () => {
    const file = parse(citationFile(site, '1.2.3'));
    expect(file).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      title: 'Partner Cities Atlas',
      license: 'CC-BY-4.0',
      version: '1.2.3',
      url: 'https://example.org/any/path/',
    });
    expect(file.authors[0].name).not.toBe('');
    expect(file.references.map(({ title }: { readonly title: string }) => title)).toEqual(network.sources.map(({ title }) => title));
  });
});
