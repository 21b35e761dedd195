/** The years that a network covers: those of its dated stages, computed and never typed in. */
import { startYear, type Year } from './date.ts';
import type { Link } from './schema.ts';

export interface Extent {
  /** First year of the data. */
  readonly from: Year;
  /** Last year of the data. */
  readonly to: Year;
}

/** Null where no stage has a known start. */
export function extentOf(links: readonly Pick<Link, 'stages'>[]): Extent | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { stages } of links) {
    for (const { since } of stages) {
      const year = startYear(since);
      if (year === null) continue;
      from = Math.min(from, year);
      to = Math.max(to, year);
    }
  }
  return from <= to ? { from, to } : null;
}
