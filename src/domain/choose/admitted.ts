/**
 * Which links the facets let through, as a byte for each link. Links with the same values of a facet share an answer, so
 * a filter is decided once for each answer and looked up for each link: about a nanosecond a link.
 */
import type { IndexedLink } from '../network/network-index.ts';
import { FACETS, type Facet } from './facet-rules.ts';
import type { FacetFilters } from './view.ts';

/** What the links have of one facet. */
export interface FacetColumn {
  /** For each link the number of its answer. */
  readonly answerOf: Uint32Array;
  /** The values of each answer. */
  readonly answers: readonly (readonly string[])[];
}

export type FacetColumns = Readonly<Record<Facet, FacetColumn>>;

function facetColumn(links: readonly IndexedLink[], valuesOf: (link: IndexedLink) => readonly string[]): FacetColumn {
  const numbers = new Map<string, number>();
  const answers: (readonly string[])[] = [];
  const answerOf = Uint32Array.from(links, (link) => {
    const values = valuesOf(link);
    const key = values.length === 1 ? (values[0] as string) : values.join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, answers.length);
    return answers.push([...new Set(values)]) - 1;
  });
  return { answerOf, answers };
}

export const facetColumns = (links: readonly IndexedLink[]): FacetColumns =>
  Object.fromEntries(FACETS.map(({ id, valuesOf }) => [id, facetColumn(links, valuesOf)])) as Record<Facet, FacetColumn>;

/** Whether each answer passes: the rule of `passesTimeless` for one facet. */
const passing = ({ answers }: FacetColumn, chosen: ReadonlySet<string>): Uint8Array => Uint8Array.from(answers, (values) => (values.some((value) => chosen.has(value)) ? 1 : 0));

/** Writes 1 for each link that passes every facet, one of them left out if asked for, and 0 for each other link. */
export function admitLinks(columns: FacetColumns, filters: FacetFilters, bytes: Uint8Array, except: Facet | null = null): void {
  bytes.fill(1);
  for (const { id } of FACETS) {
    const chosen = filters[id];
    if (chosen === null || id === except) continue;
    const passes = passing(columns[id], chosen);
    const { answerOf } = columns[id];
    for (let i = 0; i < answerOf.length; i += 1) bytes[i] = (bytes[i] as number) & (passes[answerOf[i] as number] as number);
  }
}
