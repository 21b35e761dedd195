/**
 * Facets: what the filters that do not depend on time look at. Links with the same answer share a facet, so a filter is
 * evaluated once for each facet, by the domain's own rule, and looked up for each link.
 */
import { passesTimeless } from '../domain/filter.ts';
import type { IndexedLink } from '../domain/network-index.ts';
import { type Filters, NO_FILTERS } from '../domain/view.ts';

/** The links' answers to one filter: a number for each link, and for each number a link that stands for all that have it. */
interface Facet {
  readonly of: Uint32Array;
  readonly examples: readonly IndexedLink[];
}

export interface Facets {
  readonly homes: Facet;
  readonly countries: Facet;
  readonly areas: Facet;
}

function facet(links: readonly IndexedLink[], keyOf: (link: IndexedLink) => string): Facet {
  const numbers = new Map<string, number>();
  const examples: IndexedLink[] = [];
  const of = new Uint32Array(links.length);
  links.forEach((link, i) => {
    const key = keyOf(link);
    let number = numbers.get(key);
    if (number === undefined) {
      number = examples.length;
      numbers.set(key, number);
      examples.push(link);
    }
    of[i] = number;
  });
  return { of, examples };
}

export function linkFacets(links: readonly IndexedLink[]): Facets {
  return {
    homes: facet(links, ({ home }) => home.id),
    countries: facet(links, ({ first, second, home }) => `${first.id === home.id ? '' : first.country},${second.id === home.id ? '' : second.country}`),
    areas: facet(links, ({ link }) => link.areas.join()),
  };
}

/** One byte for each facet; `only` is the one filter that looks at it, null where it lets all pass. */
function passing({ examples }: Facet, only: Partial<Filters> | null): Uint8Array {
  if (only === null) return new Uint8Array(examples.length).fill(1);
  const filters = { ...NO_FILTERS, ...only };
  return Uint8Array.from(examples, (link) => (passesTimeless(link, filters) ? 1 : 0));
}

export type TimelessFilters = Pick<Filters, 'homes' | 'countries' | 'areas'>;

/** Writes 1 for each link that passes and 0 for each that does not; some three nanoseconds a link. */
export function admitLinks(facets: Facets, { homes, countries, areas }: TimelessFilters, into: Uint8Array): void {
  const byHome = passing(facets.homes, homes && { homes });
  const byCountries = passing(facets.countries, countries && { countries });
  const byAreas = passing(facets.areas, areas && { areas });
  for (let i = 0; i < facets.homes.of.length; i += 1) {
    into[i] = (byHome[facets.homes.of[i] as number] as number) & (byCountries[facets.countries.of[i] as number] as number) & (byAreas[facets.areas.of[i] as number] as number);
  }
}
