/** The address as state: what its parameters mean, and how a view is written back. Wrong values are ignored and named. */

import { FACETS, type Facet, type FacetDefinition, type FacetParameter } from '../domain/choose/facet-rules.ts';
import { type AddressedSubject, OVERVIEW, type Subject, underneath } from '../domain/choose/subject.ts';
import type { FacetFilters, Filters, Reading } from '../domain/choose/view.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { isLanguage, type Language } from '../i18n/languages.ts';
import type { ThemeChoice } from '../theme/theme.ts';

export interface AddressView {
  /** Whose data are shown: null for the atlas's own, `local` for the list kept in this browser, otherwise the address of a file. */
  readonly data: string | null;
  /** NaN until the data are there, unless the address names it. */
  readonly year: number;
  readonly reading: Reading;
  readonly subject: Subject;
  readonly filters: Filters;
  readonly tab: 'map' | 'table';
  readonly projection: 'mercator' | 'globe';
  /** null: as the browser asks. */
  readonly language: Language | null;
  readonly theme: ThemeChoice;
  readonly play: boolean;
  /** Made for a frame on another page: the map without panel and search. */
  readonly embed: boolean;
}

/** What `data` says of the list kept in this browser. */
export const LOCAL_DATA = 'local';

const BEFORE_FACETS = ['data', 'year', 'reading', 'place', 'link', 'types'] as const;
const AFTER_FACETS = ['undated', 'network', 'view', 'projection', 'lang', 'theme', 'play', 'embed'] as const;
export type Parameter = (typeof BEFORE_FACETS)[number] | FacetParameter | (typeof AFTER_FACETS)[number];

/** The parameters in the order in which they are written. */
export const PARAMETERS: readonly Parameter[] = [...BEFORE_FACETS, ...FACETS.map(({ parameter }) => parameter), ...AFTER_FACETS];
export type RawAddress = Readonly<Partial<Record<Parameter, string | null>>>;

/** One parameter as it was read: the same object as long as its text and the network stay the same. */
interface Read<T> {
  readonly text: string | null;
  readonly value: T;
  /** The part that was not understood, as it stands in the address: `year=abc`. */
  readonly rejected: string | null;
}

type IdSet = ReadonlySet<string> | null;
interface Values extends Readonly<Record<FacetParameter, IdSet>> {
  readonly data: string | null;
  readonly year: number;
  readonly reading: Reading;
  readonly place: string | null;
  readonly link: string | null;
  readonly types: IdSet;
  readonly undated: boolean;
  readonly network: string | null;
  readonly view: AddressView['tab'];
  readonly projection: AddressView['projection'];
  readonly lang: Language | null;
  readonly theme: ThemeChoice;
  readonly play: boolean;
  readonly embed: boolean;
}
type Reads = { readonly [name in Parameter]: Read<Values[name]> };

export interface ParsedAddress {
  readonly index: NetworkIndex | null;
  readonly view: AddressView;
  /** The parts that were not understood, as they stand in the address. */
  readonly rejected: readonly string[];
  /** The parts that contradict another one, which wins: a place beside a link. */
  readonly outweighed: readonly string[];
  readonly reads: Reads;
}

/** What the values of a network's facets are checked against; collected once for each network. */
const valuesOf = new WeakMap<NetworkIndex, Map<Facet, ReadonlySet<string>>>();
function known(index: NetworkIndex, facet: FacetDefinition): ReadonlySet<string> {
  const ofNetwork = valuesOf.get(index) ?? new Map<Facet, ReadonlySet<string>>();
  const values = ofNetwork.get(facet.id) ?? new Set(index.links.flatMap((link) => facet.valuesOf(link)));
  valuesOf.set(index, ofNetwork.set(facet.id, values));
  return values;
}

const oneOf =
  <T extends string>(...allowed: readonly T[]) =>
  (text: string): T | null =>
    allowed.find((value) => value === text) ?? null;
/** The list kept in this browser, or a file at https or beside the page; whether it may be opened is asked where it is fetched. */
const dataSource = (text: string): string | null =>
  text === LOCAL_DATA || (text !== '' && URL.canParse(text, 'https://host/') && /^https?:$/.test(new URL(text, 'https://host/').protocol)) ? text : null;
const flag = (text: string): boolean | null => (text === '1' ? true : text === '0' ? false : null);

/**
 * `index` is null while the data load: what depends on them then takes its default and nothing is rejected for them.
 * What has not changed since `before` is the same object again, down to each set of ids.
 */
export function parseAddress(raw: RawAddress, index: NetworkIndex | null, before: ParsedAddress | null = null): ParsedAddress {
  const reusable = before?.index === index ? before : null;
  const field = <Name extends Parameter>(name: Name, read: (text: string | null) => Omit<Read<Values[Name]>, 'text'>): Read<Values[Name]> => {
    const text = raw[name] ?? null;
    const former = reusable?.reads[name];
    return former !== undefined && former.text === text ? former : { text, ...read(text) };
  };
  const value = <Name extends Parameter>(name: Name, fallback: Values[Name], parse: (text: string) => Values[Name] | null): Read<Values[Name]> =>
    field(name, (text) => {
      const parsed = text === null ? fallback : parse(text);
      return parsed === null && text !== null ? { value: fallback, rejected: `${name}=${text}` } : { value: parsed ?? fallback, rejected: null };
    });
  /** Keeps the known members of a comma-separated list and names the others; null when none is left. */
  const idSet = (name: 'types' | FacetParameter, isKnown: (id: string, network: NetworkIndex) => boolean): Read<IdSet> =>
    field(name, (text) => {
      if (text === null || index === null) return { value: null, rejected: null };
      if (text === '') return { value: new Set(), rejected: null };
      const ids = text.split(',').filter((id) => id !== '');
      const found = ids.filter((id) => isKnown(id, index));
      const unknown = ids.filter((id) => !isKnown(id, index));
      const wrong = ids.length === 0 ? text : unknown.join(',');
      return { value: found.length > 0 ? new Set(found) : null, rejected: wrong === '' ? null : `${name}=${wrong}` };
    });
  const id = (name: 'place' | 'link' | 'network', exists: (id: string, network: NetworkIndex) => boolean): Read<string | null> =>
    value(name, null, (text): string | null => (index === null || exists(text, index) ? text : null));

  const extent = index?.network.extent ?? { from: 0, to: 9999 };
  const reads: Reads = {
    data: value('data', null, dataSource),
    year: value('year', index === null ? Number.NaN : extent.to, (text) => {
      const year = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
      return year >= extent.from && year <= extent.to ? year : null;
    }),
    reading: value('reading', 'so-far', oneOf<Reading>('new', 'so-far')),
    place: id('place', (one, network) => network.place.has(one)),
    link: id('link', (one, network) => network.link.has(one)),
    types: idSet('types', (one, network) => network.agreementType.has(one)),
    ...ofFacets((facet) => [facet.parameter, idSet(facet.parameter, (one, network) => known(network, facet).has(one))]),
    undated: value('undated', true, flag),
    network: id('network', (one, { network }) => network.networks.some((candidate) => candidate.id === one)),
    view: value('view', 'map', oneOf('map', 'table')),
    projection: value('projection', 'mercator', oneOf('mercator', 'globe')),
    lang: value('lang', null, (text) => (isLanguage(text) ? text : null)),
    theme: value('theme', 'system', oneOf('light', 'dark', 'system')),
    play: value('play', false, flag),
    embed: value('embed', false, flag),
  };
  /** The view before, if these parameters have not changed since. */
  const kept = (...names: readonly Parameter[]): AddressView | null => (reusable !== null && names.every((name) => reads[name] === reusable.reads[name]) ? reusable.view : null);
  if (reusable !== null && kept(...PARAMETERS) !== null) return reusable;

  const open = openIn(reads);
  const view: AddressView = {
    data: reads.data.value,
    year: reads.year.value,
    reading: reads.reading.value,
    subject: kept('link', 'place', 'network')?.subject ?? open[0] ?? OVERVIEW,
    filters: kept('types', 'undated', ...FACETS.map(({ parameter }) => parameter))?.filters ?? { types: reads.types.value, undated: reads.undated.value, ...facetFilters(reads) },
    // A frame has no tabs: whoever copied the address while reading the table gets the map of it.
    tab: reads.embed.value ? 'map' : reads.view.value,
    projection: reads.projection.value,
    language: reads.lang.value,
    theme: reads.theme.value,
    play: reads.play.value,
    embed: reads.embed.value,
  };
  return {
    index,
    view,
    rejected: PARAMETERS.flatMap((name) => reads[name].rejected ?? []),
    outweighed: index === null ? [] : open.slice(1).map(({ kind, id }) => `${kind}=${id}`),
    reads,
  };
}

/** One entry for each row of the table of facets. */
const ofFacets = <Key extends string, T>(entry: (facet: FacetDefinition) => readonly [Key, T]): Readonly<Record<Key, T>> => Object.fromEntries(FACETS.map(entry)) as Record<Key, T>;
const facetFilters = (reads: Reads): FacetFilters => ofFacets(({ id, parameter }) => [id, reads[parameter].value]);

type Opened = Exclude<AddressedSubject, { readonly kind: 'overview' }>;

/** Everything that the address says to be open; the first of them wins. */
function openIn(reads: Reads): readonly Opened[] {
  const kinds = ['link', 'place', 'network'] as const;
  return kinds.flatMap((kind): readonly Opened[] => {
    const id = reads[kind].value;
    return id === null ? [] : [{ kind, id }];
  });
}

const writeSet = (set: IdSet): string | null => (set === null ? null : [...set].join(','));

/** The parameters of a partial view; null removes one, since what is absent is the default. A choice is not written: what lies under it is. */
export function writeAddress(patch: Partial<Omit<AddressView, 'data'>>, extent: { readonly to: number }): Partial<Record<Parameter, string | null>> {
  const written: Partial<Record<Parameter, string | null>> = {};
  if (patch.year !== undefined) written.year = patch.year === extent.to ? null : String(patch.year);
  if (patch.reading !== undefined) written.reading = patch.reading === 'so-far' ? null : patch.reading;
  if (patch.subject !== undefined) {
    const open = underneath(patch.subject);
    for (const kind of ['place', 'link', 'network'] as const) written[kind] = open.kind === kind ? open.id : null;
  }
  if (patch.filters !== undefined) {
    written.types = writeSet(patch.filters.types);
    for (const { id, parameter } of FACETS) written[parameter] = writeSet(patch.filters[id]);
    written.undated = patch.filters.undated ? null : '0';
  }
  if (patch.tab !== undefined) written.view = patch.tab === 'map' ? null : patch.tab;
  if (patch.projection !== undefined) written.projection = patch.projection === 'mercator' ? null : patch.projection;
  if (patch.language !== undefined) written.lang = patch.language;
  if (patch.theme !== undefined) written.theme = patch.theme === 'system' ? null : patch.theme;
  if (patch.play !== undefined) written.play = patch.play ? '1' : null;
  if (patch.embed !== undefined) written.embed = patch.embed ? '1' : null;
  return written;
}
