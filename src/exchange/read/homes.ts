/** Which places of a table have the part of the homes: those whose lists it holds. */
import type { Link } from '../../domain/network/schema.ts';

/** A table of so few first places is their list, each of them. */
const FEW = 12;
/** Of more, the best connected. */
const MOST = 40;
const LINKS_AT_LEAST = 3;

/** @param named id of the place whose list it is, where a person has said so */
export function homesOf(links: readonly Pick<Link, 'places'>[], named: string | null): ReadonlySet<string> {
  if (named !== null) return new Set([named]);
  const counts = new Map<string, number>();
  for (const { places } of links) counts.set(places[0], (counts.get(places[0]) ?? 0) + 1);
  if (counts.size <= FEW) return new Set(counts.keys());
  const best = [...counts].filter(([, count]) => count >= LINKS_AT_LEAST).toSorted(([, a], [, b]) => b - a);
  return new Set(best.slice(0, MOST).map(([id]) => id));
}
