/** Which links pass the filters, and which are drawn at a moment. */
import { type Moment, yearOf } from '../network/date.ts';
import type { IndexedLink, IndexedStage } from '../network/network-index.ts';
import { isNewIn, stageAt, statusAt } from '../time/link-at.ts';
import { FACETS } from './facet-rules.ts';
import type { FacetFilters, Filters, Reading } from './view.ts';

/** Whether a link passes every filter that does not depend on time. */
export function passesTimeless(link: IndexedLink, filters: FacetFilters): boolean {
  return FACETS.every(({ id, valuesOf }) => {
    const chosen = filters[id];
    return chosen === null || valuesOf(link).some((value) => chosen.has(value));
  });
}

/** Whether the type filter shows a stage. */
export const passesType = (stage: IndexedStage, { types }: Pick<Filters, 'types'>): boolean => types === null || types.has(stage.type.id);

export interface ShownLink {
  readonly link: IndexedLink;
  /** The stage in force. */
  readonly stage: IndexedStage;
  readonly undated: boolean;
}

/** The links drawn at a moment, each with the stage in force, in the order of the dataset. */
export function shownAt(links: readonly IndexedLink[], filters: Filters, moment: Moment, reading: Reading): readonly ShownLink[] {
  const shown: ShownLink[] = [];
  for (const link of links) {
    const status = statusAt(link, moment);
    if (status === 'not-yet' || status === 'ended') continue;
    const undated = status === 'undated';
    if (undated && (!filters.undated || reading === 'new')) continue;
    if (reading === 'new' && !isNewIn(link, yearOf(moment))) continue;
    const stage = stageAt(link, moment);
    if (passesType(stage, filters) && passesTimeless(link, filters)) shown.push({ link, stage, undated });
  }
  return shown;
}
