import type { SearchResult } from '../../domain/search/search.ts';

export interface ResultGroup {
  readonly kind: SearchResult['kind'];
  readonly results: readonly SearchResult[];
}

/** Places and countries apart, the kind of the best result first, so that the best stays on top. */
export function resultGroups(results: readonly SearchResult[]): readonly ResultGroup[] {
  const kinds = [...new Set(results.map((result) => result.kind))];
  return kinds.map((kind) => ({ kind, results: results.filter((result) => result.kind === kind) }));
}
