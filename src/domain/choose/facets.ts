/** The filters beside the type: which values each has in the data, and how many links each would show. */

import type { IndexedLink, NetworkIndex } from '../network/network-index.ts';
import { partnerCountries, shownAt } from './filter.ts';
import type { Filters, Reading } from './view.ts';

export type Facet = 'countries' | 'areas' | 'homes';
export const FACETS: readonly Facet[] = ['countries', 'areas', 'homes'];

/** What a link has of a facet: partner countries, areas of cooperation, the municipality that it is filed under. */
export function facetValues(link: IndexedLink, facet: Facet): readonly string[] {
  if (facet === 'countries') return [...new Set(partnerCountries(link))];
  return facet === 'areas' ? link.record.areas : [link.home.id];
}

export interface FacetOption {
  readonly id: string;
  /** Links shown at the moment that have this value and pass every other filter. */
  readonly count: number;
}

/** Every value that the network has of a facet, each with its count, in the order in which the links name them. */
export function facetOptions(index: NetworkIndex, filters: Filters, moment: number, reading: Reading, facet: Facet): readonly FacetOption[] {
  const counts = new Map<string, number>();
  for (const link of index.links) for (const id of facetValues(link, facet)) counts.set(id, 0);
  for (const { link } of shownAt(index.links, { ...filters, [facet]: null }, moment, reading)) {
    for (const id of facetValues(link, facet)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, count }));
}

/** The filters with one value of a facet switched; without any value left the facet lets everything through again. */
export function toggleFacet(filters: Filters, facet: Facet, id: string): Filters {
  const chosen = new Set(filters[facet] ?? []);
  if (!chosen.delete(id)) chosen.add(id);
  return { ...filters, [facet]: chosen.size === 0 ? null : chosen };
}

export const isFiltered = (filters: Filters): boolean => filters.types !== null || !filters.undated || FACETS.some((facet) => filters[facet] !== null);
