/** The documents that links are taken from. */
import { parseDate, type Year, yearOf } from '../network/date.ts';
import type { IndexedLink, NetworkIndex } from '../network/network-index.ts';
import type { Source } from '../network/schema.ts';

/** The documents that confirm links or that their acts are first cited from, the one with most links first. */
export function documentsOf(index: NetworkIndex, links: readonly IndexedLink[]): readonly Source[] {
  const counts = new Map<string, number>();
  for (const { record } of links) {
    const cited = new Set([...record.events.map(({ source }) => source.id), ...(record.attested === undefined ? [] : [record.attested.source])]);
    for (const id of cited) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).flatMap(([id]) => index.source.get(id) ?? []);
}

/** The years of the earliest and the latest of the documents; null where none bears a date. */
export function yearsOfDocuments(documents: readonly Source[]): { readonly from: Year; readonly to: Year } | null {
  const years = documents.flatMap(({ date }) => {
    const from = date === null ? null : (parseDate(date)?.from ?? null);
    return from === null ? [] : [yearOf(from)];
  });
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}
