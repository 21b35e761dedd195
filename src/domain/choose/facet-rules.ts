/**
 * The filters beside the type, each written here and nowhere else: the filters' type, what they let through, the address,
 * the counts, the map and the panel all read this table. To add one, add a row, and its label `filter.…` to the messages.
 */
import type { IndexedLink, NetworkIndex } from '../network/network-index.ts';
import type { Localized } from '../network/schema.ts';

/** How a reader's language names what a facet has. */
export interface FacetWords {
  readonly local: (text: Localized) => string;
  readonly country: (code: string) => string;
}

interface FacetRule {
  /** Its parameter in the address. */
  readonly parameter: string;
  /** What a link has of it, each value once. Nothing that changes with time. */
  readonly valuesOf: (link: IndexedLink) => readonly string[];
  readonly nameOf: (value: string, index: NetworkIndex, words: FacetWords) => string;
}

/** The country seen from the home side: that of the second place, and for a pair filed under a third place also the first's. */
export function partnerCountries({ first, second, home }: IndexedLink): readonly string[] {
  if (first === home) return second === home ? [] : [second.country];
  if (second === home || first.country === second.country) return [first.country];
  return [first.country, second.country];
}

const named = (text: Localized | undefined, value: string, { local }: FacetWords): string => (text === undefined ? value : local(text));

const RULES = {
  countries: { parameter: 'countries', valuesOf: partnerCountries, nameOf: (code, _index, { country }) => country(code) },
  areas: { parameter: 'areas', valuesOf: ({ record }) => record.areas, nameOf: (id, { area }, words) => named(area.get(id)?.label, id, words) },
  homes: { parameter: 'homes', valuesOf: ({ home }) => [home.id], nameOf: (id, { place }, words) => named(place.get(id)?.shortNames ?? place.get(id)?.names, id, words) },
} as const satisfies Readonly<Record<string, FacetRule>>;

export type Facet = keyof typeof RULES;
export type FacetParameter = (typeof RULES)[Facet]['parameter'];

export interface FacetDefinition extends FacetRule {
  readonly id: Facet;
  readonly parameter: FacetParameter;
}

/** In the order in which the panel offers them. */
export const FACETS: readonly FacetDefinition[] = (Object.keys(RULES) as Facet[]).map((id) => ({ id, ...RULES[id] }));
