/** The data beside the pages as tables, in English: every link and every place, whatever a year shows of them. */
import { NO_FILTERS } from '../../src/domain/choose/view.ts';
import { endOfYear } from '../../src/domain/network/date.ts';
import type { NetworkIndex } from '../../src/domain/network/network-index.ts';
import type { Place } from '../../src/domain/network/schema.ts';
import { stageAt } from '../../src/domain/time/link-at.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../src/exchange/write/csv.ts';
import { type Cell, LINK_COLUMNS, linkRows, listed } from '../../src/exchange/write/link-table.ts';
import type { Translator } from '../../src/i18n/translator.ts';
import { pagePath } from '../../src/site/page-paths.ts';
import type { SiteFacts } from './site.ts';

/** The forms of the data, by their paths below the site's root. */
export const DATA_FILES = [
  { path: 'data/links.csv', mediaType: 'text/csv', title: 'Links' },
  { path: 'data/places.csv', mediaType: 'text/csv', title: 'Places' },
  { path: 'data/network.json', mediaType: 'application/json', title: 'Links, places, events and documents' },
] as const;

export const PLACE_COLUMNS = [
  'place',
  'name',
  'name_lt',
  'name_lv',
  'name_uk',
  'name_local',
  'country',
  'kind',
  'home',
  'lat',
  'lng',
  'seat',
  'formerly',
  'links',
  'address',
] as const;

/** Where the page of something is; seen from the folder of the data where the site's address is not known. */
const pageOf = (url: string | null, subject: { readonly kind: 'place' | 'link'; readonly id: string }): string => (url ?? '../') + pagePath('en', subject);

const table = <Column extends string>(columns: readonly Column[], rows: readonly Readonly<Record<Column, Cell>>[]): string =>
  BYTE_ORDER_MARK + csvLine(columns) + rows.map((row) => csvLine(columns.map((column) => row[column]))).join('');

/** Each link with what it had come to by the last year. */
export function linksCsv({ index, words, url }: SiteFacts): string {
  const year = index.network.extent.to;
  const rowOf = linkRows({
    index,
    filters: NO_FILTERS,
    year,
    reading: 'so-far',
    place: null,
    words: words.en,
    // Each row gets the address of its page instead of one that is made from this.
    origin: { address: 'https://atlas.invalid/', site: 'https://atlas.invalid/', date: '', terms: null },
  });
  const rows = index.links.map((link) => ({
    ...rowOf({ link, stage: stageAt(link, endOfYear(year)), undated: link.formed === null }),
    address: pageOf(url, { kind: 'link', id: link.record.id }),
  }));
  return table(LINK_COLUMNS, rows);
}

export const placesCsv = ({ index, words, url }: SiteFacts): string =>
  table(
    PLACE_COLUMNS,
    index.network.places.map((place) => placeRow(index, place, words.en, pageOf(url, { kind: 'place', id: place.id }))),
  );

function placeRow(index: NetworkIndex, place: Place, { local }: Translator, address: string): Readonly<Record<(typeof PLACE_COLUMNS)[number], Cell>> {
  const { id, names, country, kind, home, lat, lng, seat, formerly = [] } = place;
  const name = (language: string): Cell => names[language] ?? null;
  return {
    place: id,
    name: local(names),
    name_lt: name('lt'),
    name_lv: name('lv'),
    name_uk: name('uk'),
    name_local: name('local'),
    country,
    kind,
    home,
    lat,
    lng,
    seat: seat === undefined ? null : local(seat),
    formerly: listed(formerly.map(local)),
    links: index.linksOf.get(id)?.length ?? 0,
    address,
  };
}
