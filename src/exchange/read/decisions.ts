/** What a person has said of the names in a table: which of several places is meant, where one lies, or that it is to be left out. */
import { fold } from '../../domain/search/forms.ts';
import type { Point } from './coordinates.ts';
import type { Candidate } from './resolver.ts';

export type PlaceDecision = { readonly kind: 'place'; readonly candidate: Candidate; readonly unsure?: true } | ({ readonly kind: 'at' } & Point) | { readonly kind: 'none' };

export interface Decisions {
  /** By `placeKey`. */
  readonly places: ReadonlyMap<string, PlaceDecision>;
  /** Whose list it is, where the table names partners alone. */
  readonly home?: { readonly name: string; readonly country: string | undefined };
}

export const NO_DECISIONS: Decisions = { places: new Map() };

/** One name in one country is one question; `country` is ISO 3166-1 alpha-2 where it is known. */
export const placeKey = (name: string, country: string | undefined): string => `${country ?? ''}:${fold(name) || name.trim()}`;

/** Of all that is unsettled the largest, marked as unsure. Candidates come largest first. */
export function takeLargest(toSettle: readonly { readonly key: string; readonly candidates: readonly Candidate[] }[], decisions: Decisions): Decisions {
  const taken = toSettle.flatMap(({ key, candidates: [largest] }) =>
    largest === undefined || decisions.places.has(key) ? [] : [[key, { kind: 'place', candidate: largest, unsure: true } as const] as const],
  );
  return { ...decisions, places: new Map<string, PlaceDecision>([...decisions.places, ...taken]) };
}
