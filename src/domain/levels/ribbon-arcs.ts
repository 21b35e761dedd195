/** Where ribbons run: from the best connected place of one node to that of the other. Drawing and picking share it. */
import type { LngLat } from '../geo/great-circle.ts';
import { type ArcTable, arcTable } from '../geo/pick.ts';
import type { NetworkIndex } from '../network/network-index.ts';
import type { Bundles } from './bundles.ts';

/** CSS pixels of the widest ribbon of a level, and of one with so few links that it would not be seen. */
export const RIBBON = { widest: 12, least: 0.8 } as const;

/** CSS pixels: in proportion to the links, on one scale for all years and filters. */
export const ribbonWidth = (count: number, { widest }: Pick<Bundles['level'], 'widest'>): number => Math.max(RIBBON.least, (RIBBON.widest * count) / widest);

export interface Ends {
  readonly first: LngLat;
  readonly second: LngLat;
}

export interface RibbonCourses {
  readonly ends: readonly Ends[];
  readonly arcs: ArcTable;
}

const known = new WeakMap<Bundles, RibbonCourses>();

/** In the order of the ribbons. */
export function ribbonCourses({ network }: NetworkIndex, bundles: Bundles): RibbonCourses {
  const before = known.get(bundles);
  if (before !== undefined) return before;
  const at = (node: number): LngLat => network.places[bundles.level.bestOf[node] as number] as LngLat;
  const ends = Array.from(bundles.first, (node, i): Ends => ({ first: at(node), second: at(bundles.second[i] as number) }));
  const courses = { ends, arcs: arcTable(ends) };
  known.set(bundles, courses);
  return courses;
}
