/**
 * Facets: what the filters that do not depend on time look at. Links with the same answer share a facet, so a filter is
 * evaluated once for each facet by the domain's own rule, and the graphics processor looks the answer up.
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
  /** How many facets there are of all three together. */
  readonly size: number;
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
  const homes = facet(links, ({ home }) => home.id);
  const countries = facet(links, ({ first, second, home }) => `${first.id === home.id ? '' : first.country},${second.id === home.id ? '' : second.country}`);
  const areas = facet(links, ({ link }) => link.areas.join());
  return { homes, countries, areas, size: homes.examples.length + countries.examples.length + areas.examples.length };
}

/** One byte for each facet, homes first, then countries, then areas: 1 where its links pass that filter. */
export function admittedFacets({ homes, countries, areas }: Facets, filters: Filters): Uint8Array<ArrayBuffer> {
  const passing = ({ examples }: Facet, only: Filters) => examples.map((link) => (passesTimeless(link, only) ? 1 : 0));
  return Uint8Array.from([
    ...passing(homes, { ...NO_FILTERS, homes: filters.homes }),
    ...passing(countries, { ...NO_FILTERS, countries: filters.countries }),
    ...passing(areas, { ...NO_FILTERS, areas: filters.areas }),
  ]);
}
