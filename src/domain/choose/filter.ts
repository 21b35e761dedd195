/** Which links pass the filters, and which are drawn at a moment. */

import type { IndexedLink, IndexedStage } from '../network/network-index.ts';
import { stageAt, statusAt } from '../time/link-at.ts';
import type { Filters, Reading } from './view.ts';

const admits = (allowed: ReadonlySet<string> | null, id: string): boolean => allowed === null || allowed.has(id);

/** The country seen from the home side: that of the second place, and for a pair filed under a third place also the first's. */
export function partnerCountries(link: IndexedLink): readonly string[] {
  const partners = [link.first, link.second].filter((place) => place.id !== link.home.id);
  return partners.map((place) => place.country);
}

/** Whether a link passes every filter that does not depend on time. */
export function passesTimeless(link: IndexedLink, filters: Filters): boolean {
  return (
    admits(filters.homes, link.home.id) &&
    (filters.countries === null || partnerCountries(link).some((country) => filters.countries?.has(country))) &&
    (filters.areas === null || link.record.areas.some((area) => filters.areas?.has(area)))
  );
}

/** Whether the type filter shows a stage. */
export const passesType = (stage: IndexedStage, filters: Filters): boolean => admits(filters.types, stage.type.id);

export interface ShownLink {
  readonly link: IndexedLink;
  /** The stage in force. */
  readonly stage: IndexedStage;
  readonly undated: boolean;
}

/** The links drawn at a moment, each with the stage in force, in the order of the dataset. */
export function shownAt(links: readonly IndexedLink[], filters: Filters, moment: number, reading: Reading): readonly ShownLink[] {
  const shown: ShownLink[] = [];
  for (const link of links) {
    const status = statusAt(link, moment);
    if (status === 'not-yet' || status === 'ended') continue;
    const undated = status === 'undated';
    if (undated && (!filters.undated || reading === 'new')) continue;
    if (reading === 'new' && link.formedYear !== Math.floor(moment)) continue;
    const stage = stageAt(link, moment);
    if (passesType(stage, filters) && passesTimeless(link, filters)) shown.push({ link, stage, undated });
  }
  return shown;
}
