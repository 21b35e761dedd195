/** What is being looked at: everything the address holds, parsed. */

/** "so-far" shows all links up to the moment, "new" only those of its year. */
export type Reading = 'so-far' | 'new';

export interface Filters {
  /** Ids of the agreement types shown; null shows all. */
  readonly types: ReadonlySet<string> | null;
  /** ISO 3166-1 codes of partner countries; null shows all. */
  readonly countries: ReadonlySet<string> | null;
  /** Ids of areas of cooperation, any of which a link must have; null shows all. */
  readonly areas: ReadonlySet<string> | null;
  /** Ids of the home municipalities under which links are filed; null shows all. */
  readonly homes: ReadonlySet<string> | null;
  /** Whether links of unknown or open start are shown. */
  readonly undated: boolean;
}

export type Selection = { readonly kind: 'place'; readonly id: string } | { readonly kind: 'link'; readonly id: string };

export const NO_FILTERS: Filters = { types: null, countries: null, areas: null, homes: null, undated: true };
