/** What is being looked at: everything the address holds, parsed. */
import { FACETS, type Facet } from './facet-rules.ts';

/** "so-far" shows all links up to the moment, "new" only those of its year. */
export type Reading = 'so-far' | 'new';

/** For each facet the values of which a link must have one; null lets every link through. */
export type FacetFilters = Readonly<Record<Facet, ReadonlySet<string> | null>>;

export interface Filters extends FacetFilters {
  /** Ids of the agreement types shown; null shows all. */
  readonly types: ReadonlySet<string> | null;
  /** Whether links of unknown or open start are shown. */
  readonly undated: boolean;
}

export type Selection = { readonly kind: 'place'; readonly id: string } | { readonly kind: 'link'; readonly id: string };

const NO_FACETS = Object.fromEntries(FACETS.map(({ id }) => [id, null])) as Record<Facet, null>;

export const NO_FILTERS: Filters = { types: null, undated: true, ...NO_FACETS };
