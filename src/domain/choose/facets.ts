/** The filters as a person sets them: what is switched, and whether anything is. */
import { FACETS, type Facet } from './facet-rules.ts';
import type { Filters } from './view.ts';

/** The filters with one value of a facet switched; without any value left the facet lets everything through again. */
export function toggleFacet(filters: Filters, facet: Facet, id: string): Filters {
  const chosen = new Set(filters[facet] ?? []);
  if (!chosen.delete(id)) chosen.add(id);
  return { ...filters, [facet]: chosen.size === 0 ? null : chosen };
}

export const isFiltered = (filters: Filters): boolean => filters.types !== null || !filters.undated || FACETS.some(({ id }) => filters[id] !== null);

const equalSets = (a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): boolean =>
  a === b || (a !== null && b !== null && a.size === b.size && [...a].every((value) => b.has(value)));

/** Whether two filters let the same through, type and undated links aside. */
export const equalFacets = (a: Filters, b: Filters): boolean => a === b || FACETS.every(({ id }) => equalSets(a[id], b[id]));

export const equalFilters = (a: Filters, b: Filters): boolean => a === b || (a.undated === b.undated && equalSets(a.types, b.types) && equalFacets(a, b));
