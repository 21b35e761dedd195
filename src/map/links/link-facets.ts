/** Which records the filters let pass: the domain's bytes for the links of the records, and the type filter for their stages. */
import { admitLinks, type FacetColumns, facetColumns } from '../../domain/choose/admitted.ts';
import { passesType } from '../../domain/choose/filter.ts';
import type { Highlight } from '../../domain/choose/highlight.ts';
import type { Filters } from '../../domain/choose/view.ts';
import type { IndexedLink, IndexedStage } from '../../domain/network/network-index.ts';

/** What a record is of. */
export interface LinkStage {
  readonly link: IndexedLink;
  readonly stage: IndexedStage;
}

/** The filters that do not depend on the moment. */
export type TimelessFilters = Omit<Filters, 'undated'>;

export interface RecordColumns {
  readonly facets: FacetColumns;
  /** For each record the number of its agreement type. */
  readonly typeOf: Uint32Array;
  /** For each type that occurs a stage that has it. */
  readonly stages: ReadonlyMap<number, IndexedStage>;
}

export const recordColumns = (all: readonly LinkStage[]): RecordColumns => ({
  facets: facetColumns(all.map(({ link }) => link)),
  typeOf: Uint32Array.from(all, ({ stage }) => stage.typeIndex),
  stages: new Map(all.map(({ stage }) => [stage.typeIndex, stage])),
});

/** Writes 1 for each record that passes and 0 for each that does not. */
export function admitRecords({ facets, typeOf, stages }: RecordColumns, filters: TimelessFilters, bytes: Uint8Array): void {
  admitLinks(facets, filters, bytes);
  if (filters.types === null) return;
  const passes = new Uint8Array(Math.max(0, ...stages.keys()) + 1);
  for (const [type, stage] of stages) passes[type] = passesType(stage, filters) ? 1 : 0;
  for (let i = 0; i < typeOf.length; i += 1) bytes[i] = (bytes[i] as number) & (passes[typeOf[i] as number] as number);
}

/** Set in a record's byte, beside the 1 of those that pass, where the record is pointed at. */
export const POINTED_AT = 2;

/** Marks each record of a link or a place that is pointed at, whether it passes or not. */
export function pointRecords(all: readonly LinkStage[], { places, links }: Highlight, bytes: Uint8Array): void {
  if (places.length === 0 && links.length === 0) return;
  const [place, link] = [new Set(places), new Set(links)];
  all.forEach(({ link: { record, first, second } }, i) => {
    if (link.has(record.id) || place.has(first.id) || place.has(second.id)) bytes[i] = (bytes[i] as number) | POINTED_AT;
  });
}
