/** What describes the data to the programs that collect, check and cite data: Frictionless, DCAT, and the Citation File Format. */
import { stringify } from 'yaml';
import { LINK_COLUMNS } from '../../src/exchange/write/link-table.ts';
import { ATLAS_PUBLISHER, ATLAS_TERMS } from '../../src/exchange/write/taken-view.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { DATA_FILES, PLACE_COLUMNS } from './data-files.ts';
import type { SiteFacts } from './site.ts';

const LICENCE_ID = 'CC-BY-4.0';
const NAME = 'partner-cities-atlas';

/** Columns that hold something else than text. Dates are EDTF, which may say less than a day, and so are text. */
const TYPES: Readonly<Record<string, string>> = {
  home_lat: 'number',
  home_lng: 'number',
  partner_lat: 'number',
  partner_lng: 'number',
  lat: 'number',
  lng: 'number',
  undated: 'boolean',
  links: 'integer',
};

const fields = (columns: readonly string[], types: Readonly<Record<string, string>>) => columns.map((name) => ({ name, type: types[name] ?? 'string' }));

const tabular = (file: string, title: string, columns: readonly string[], primaryKey: string, types = TYPES) => ({
  name: file.replace('.csv', ''),
  path: file,
  title,
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: { fields: fields(columns, types), primaryKey, missingValues: [''] },
});

/** https://specs.frictionlessdata.io/data-package/ */
export function dataPackage({ index, words, url }: SiteFacts) {
  const [links, places, network] = DATA_FILES;
  return {
    profile: 'data-package',
    name: NAME,
    title: words.en.local(index.network.title),
    description: words.en.t('app.description'),
    ...(url === null ? {} : { homepage: url }),
    licenses: [{ name: LICENCE_ID, path: ATLAS_TERMS.licenceAddress, title: ATLAS_TERMS.licence }],
    contributors: [{ title: ATLAS_PUBLISHER, role: 'publisher' }],
    sources: index.network.sources.map(({ title, url: path }) => ({ title, ...(path === undefined ? {} : { path }) })),
    resources: [
      tabular('links.csv', links.title, LINK_COLUMNS, 'link'),
      // In the table of places `home` says whether the place is a home municipality.
      tabular('places.csv', places.title, PLACE_COLUMNS, 'place', { ...TYPES, home: 'boolean' }),
      { name: 'network', path: 'network.json', title: network.title, format: 'json', mediatype: network.mediaType, encoding: 'utf-8' },
    ],
  };
}

/** https://www.w3.org/TR/vocab-dcat-3/ */
export function dcat({ index, words, url }: SiteFacts) {
  const address = (path: string) => (url ?? '../') + path;
  const { from, to } = index.network.extent;
  const inEach = (text: (language: (typeof LANGUAGES)[number]) => string) => LANGUAGES.map((language) => ({ '@language': language, '@value': text(language) }));
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': address('data/dcat.jsonld'),
    '@type': 'dcat:Dataset',
    'dct:title': inEach((language) => words[language].local(index.network.title)),
    'dct:description': inEach((language) => words[language].t('app.description')),
    'dct:license': { '@id': ATLAS_TERMS.licenceAddress },
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': ATLAS_PUBLISHER },
    'dct:language': [...LANGUAGES],
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': { '@type': 'xsd:gYear', '@value': String(from) },
      'dcat:endDate': { '@type': 'xsd:gYear', '@value': String(to) },
    },
    'dcat:landingPage': { '@id': address('') },
    'dcat:distribution': DATA_FILES.map(({ path, mediaType, title }) => ({
      '@type': 'dcat:Distribution',
      'dct:title': title,
      'dct:license': { '@id': ATLAS_TERMS.licenceAddress },
      'dcat:downloadURL': { '@id': address(path) },
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    })),
  };
}

/** https://citation-file-format.github.io/ */
export function citationFile({ index, words, url }: SiteFacts, version: string): string {
  return stringify({
    'cff-version': '1.2.0',
    message: 'Please cite the atlas as below, and the documents where you rely on what they say.',
    type: 'dataset',
    title: words.en.local(index.network.title),
    abstract: words.en.t('app.description'),
    authors: [{ name: ATLAS_PUBLISHER }],
    license: LICENCE_ID,
    version,
    ...(url === null ? {} : { url }),
    references: index.network.sources.map((source) => ({
      type: 'generic',
      title: source.title,
      authors: [{ name: words.en.publisher(source) }],
      languages: [source.language],
      ...(source.url === undefined ? {} : { url: source.url }),
    })),
  });
}
