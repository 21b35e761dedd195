/**
 * Which records the filters let pass. Records with the same answer to a filter share a facet value, so a filter is
 * evaluated once for each value, by the domain's own rule, and looked up for each record: about a nanosecond each.
 */
import { passesTimeless, passesType } from '../../domain/choose/filter.ts';
import { type Filters, NO_FILTERS } from '../../domain/choose/view.ts';
import type { IndexedLink, IndexedStage } from '../../domain/network/network-index.ts';

/** What a record is of. */
export interface LinkStage {
  readonly link: IndexedLink;
  readonly stage: IndexedStage;
}

/** The filters that do not depend on the moment. */
export type TimelessFilters = Omit<Filters, 'undated'>;

/** For each filter a text that is the same where its answer is. */
const VALUE_OF: Readonly<Record<keyof TimelessFilters, (one: LinkStage) => string>> = {
  types: ({ stage }) => stage.type.id,
  homes: ({ link }) => link.home.id,
  countries: ({ link: { first, second, home } }) => `${first.id === home.id ? '' : first.country},${second.id === home.id ? '' : second.country}`,
  areas: ({ link: { link } }) => link.areas.join(),
};

const NAMES = Object.keys(VALUE_OF) as readonly (keyof TimelessFilters)[];

/** The records' values of one filter: a number for each record, and for each number one that stands for all that have it. */
interface Facet {
  readonly of: Uint32Array;
  readonly examples: readonly LinkStage[];
}

export type Facets = Readonly<Record<keyof TimelessFilters, Facet>>;

function facet(all: readonly LinkStage[], textOf: (one: LinkStage) => string): Facet {
  const numbers = new Map<string, number>();
  const examples: LinkStage[] = [];
  const of = new Uint32Array(all.length);
  all.forEach((one, i) => {
    const value = textOf(one);
    let number = numbers.get(value);
    if (number === undefined) {
      number = examples.length;
      numbers.set(value, number);
      examples.push(one);
    }
    of[i] = number;
  });
  return { of, examples };
}

export const linkFacets = (all: readonly LinkStage[]): Facets => Object.fromEntries(NAMES.map((name) => [name, facet(all, VALUE_OF[name])])) as unknown as Facets;

/** Writes 1 for each record that passes and 0 for each that does not. */
export function admitRecords(facets: Facets, filters: TimelessFilters, bytes: Uint8Array): void {
  bytes.fill(1);
  for (const name of NAMES) {
    if (filters[name] === null) continue;
    const only: Filters = { ...NO_FILTERS, [name]: filters[name] };
    const { of, examples } = facets[name];
    const passes = Uint8Array.from(examples, ({ link, stage }) => (passesType(stage, only) && passesTimeless(link, only) ? 1 : 0));
    for (let i = 0; i < of.length; i += 1) bytes[i] = (bytes[i] as number) & (passes[of[i] as number] as number);
  }
}

const sameSet = (a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): boolean =>
  a === b || (a !== null && b !== null && a.size === b.size && [...a].every((id) => b.has(id)));

/** Whether both let the same pass, so that nothing has to be written anew. */
export const sameFilters = (a: TimelessFilters, b: TimelessFilters): boolean => NAMES.every((name) => sameSet(a[name], b[name]));
