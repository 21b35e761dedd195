import type { SearchResult } from '../../domain/search/search.ts';

/** What the list offers: what was found, and for a chosen country its links as a filter. */
export type SearchRow = SearchResult | { readonly kind: 'links'; readonly code: string };

export interface ResultGroup {
  readonly kind: SearchRow['kind'];
  readonly rows: readonly SearchRow[];
}

/** Each kind apart, the kind of the best result first, so that the best stays on top. */
export function resultGroups(rows: readonly SearchRow[]): readonly ResultGroup[] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind) }));
}
