/** The address as state: what its parameters mean, and how a view is written back. Wrong values are ignored and named. */

import { partnerCountries } from '../domain/choose/facet-rules.ts';
import type { Filters, Reading, Selection } from '../domain/choose/view.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { isLanguage, type Language } from '../i18n/languages.ts';
import type { ThemeChoice } from '../theme/theme.ts';

export interface AddressView {
  readonly year: number;
  readonly reading: Reading;
  readonly selection: Selection | null;
  readonly filters: Filters;
  readonly tab: 'map' | 'table';
  readonly projection: 'mercator' | 'globe';
  /** null: as the browser asks. */
  readonly language: Language | null;
  readonly theme: ThemeChoice;
  readonly play: boolean;
  /** Id of the city network whose members are shown. */
  readonly network: string | null;
}

export interface ParsedAddress {
  readonly view: AddressView;
  /** The parts that were not understood, as they stand in the address: `year=abc`. */
  readonly rejected: readonly string[];
}

/** The parameters in the order in which they are written. */
export const PARAMETERS = [
  'year',
  'reading',
  'place',
  'link',
  'types',
  'countries',
  'areas',
  'homes',
  'undated',
  'network',
  'view',
  'projection',
  'lang',
  'theme',
  'play',
] as const;
export type Parameter = (typeof PARAMETERS)[number];
export type RawAddress = Readonly<Partial<Record<Parameter, string | null>>>;

/** `index` is null while the data load: what depends on them then takes its default and nothing is rejected for them. */
export function parseAddress(raw: RawAddress, index: NetworkIndex | null): ParsedAddress {
  const rejected: string[] = [];
  const read = <T>(name: Parameter, fallback: T, parse: (text: string) => T | null): T => {
    const text = raw[name];
    if (text === undefined || text === null) return fallback;
    const value = parse(text);
    if (value === null) rejected.push(`${name}=${text}`);
    return value ?? fallback;
  };
  const oneOf =
    <T extends string>(...allowed: readonly T[]) =>
    (text: string): T | null =>
      allowed.find((value) => value === text) ?? null;
  /** Keeps the known members of a comma-separated list and names the others; null when none is left. */
  const readSet = (name: Parameter, isKnown: (id: string) => boolean): ReadonlySet<string> | null => {
    const text = raw[name];
    if (text === undefined || text === null || index === null) return null;
    if (text === '') return new Set();
    const ids = text.split(',').filter((id) => id !== '');
    const unknown = ids.filter((id) => !isKnown(id));
    if (unknown.length > 0 || ids.length === 0) rejected.push(`${name}=${ids.length === 0 ? text : unknown.join(',')}`);
    const known = ids.filter(isKnown);
    return known.length > 0 ? new Set(known) : null;
  };

  const extent = index?.network.extent ?? { from: 0, to: 9999 };
  const countries = new Set(index?.links.flatMap((link) => partnerCountries(link)));
  const homes = new Set(index?.links.map((link) => link.home.id));

  const year = read('year', index === null ? Number.NaN : extent.to, (text) => {
    const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    return value >= extent.from && value <= extent.to ? value : null;
  });
  const readId = (name: 'place' | 'link' | 'network', exists: (id: string) => boolean): string | null =>
    read(name, null, (text): string | null => (index === null || exists(text) ? text : null));
  const link = readId('link', (id) => index?.link.has(id) ?? false);
  const place = readId('place', (id) => index?.place.has(id) ?? false);

  return {
    view: {
      year,
      reading: read<Reading>('reading', 'so-far', oneOf<Reading>('new', 'so-far')),
      selection: link !== null ? { kind: 'link', id: link } : place !== null ? { kind: 'place', id: place } : null,
      filters: {
        types: readSet('types', (id) => index?.agreementType.has(id) ?? false),
        countries: readSet('countries', (id) => countries.has(id)),
        areas: readSet('areas', (id) => index?.area.has(id) ?? false),
        homes: readSet('homes', (id) => homes.has(id)),
        undated: read('undated', true, (text) => (text === '0' ? false : text === '1' ? true : null)),
      },
      tab: read('view', 'map', oneOf('map', 'table')),
      projection: read('projection', 'mercator', oneOf('mercator', 'globe')),
      language: read<Language | null>('lang', null, (text) => (isLanguage(text) ? text : null)),
      theme: read<ThemeChoice>('theme', 'system', oneOf('light', 'dark', 'system')),
      play: read('play', false, (text) => (text === '1' ? true : text === '0' ? false : null)),
      network: readId('network', (id) => index?.network.networks.some((network) => network.id === id) ?? false),
    },
    rejected,
  };
}

const writeSet = (set: ReadonlySet<string> | null): string | null => (set === null ? null : [...set].join(','));

/** The parameters of a partial view; null removes one, since what is absent is the default. */
export function writeAddress(patch: Partial<AddressView>, extent: { readonly to: number }): Partial<Record<Parameter, string | null>> {
  const written: Partial<Record<Parameter, string | null>> = {};
  if (patch.year !== undefined) written.year = patch.year === extent.to ? null : String(patch.year);
  if (patch.reading !== undefined) written.reading = patch.reading === 'so-far' ? null : patch.reading;
  if (patch.selection !== undefined) {
    written.place = patch.selection?.kind === 'place' ? patch.selection.id : null;
    written.link = patch.selection?.kind === 'link' ? patch.selection.id : null;
  }
  if (patch.filters !== undefined) {
    written.types = writeSet(patch.filters.types);
    written.countries = writeSet(patch.filters.countries);
    written.areas = writeSet(patch.filters.areas);
    written.homes = writeSet(patch.filters.homes);
    written.undated = patch.filters.undated ? null : '0';
  }
  if (patch.tab !== undefined) written.view = patch.tab === 'map' ? null : patch.tab;
  if (patch.projection !== undefined) written.projection = patch.projection === 'mercator' ? null : patch.projection;
  if (patch.language !== undefined) written.lang = patch.language;
  if (patch.theme !== undefined) written.theme = patch.theme === 'system' ? null : patch.theme;
  if (patch.play !== undefined) written.play = patch.play ? '1' : null;
  if (patch.network !== undefined) written.network = patch.network;
  return written;
}
