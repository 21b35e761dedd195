/** Links sorted into a few groups that are drawn alike: arcs of similar length with the same number of segments. */

import type { LngLat } from '../../domain/geo/great-circle.ts';
import type { LinkGeometry } from '../../domain/geo/link-geometry.ts';
import { reachesBeyondWorld } from '../../domain/geo/mercator.ts';

export interface LinkGroup {
  /** Positions in `index.links`, in their order. */
  readonly links: readonly number[];
  /** The longest arc in radians. */
  readonly angle: number;
  /** Whether any of them bows to its own lane. */
  readonly lanes: boolean;
  /** Whether the arcs leave the flat world across the antimeridian: to the west (-1), to the east (1), or not (0). */
  readonly beyond: -1 | 0 | 1;
}

interface Ends {
  readonly first: LngLat;
  readonly second: LngLat;
}

interface GroupGeometry {
  readonly arcs: Pick<LinkGeometry['arcs'], 'angle'>;
  readonly lanes: LinkGeometry['lanes'];
}

/** Radians: about 250, 600, 1,200, 2,000 and 4,000 km. */
const BOUNDS = [0.04, 0.1, 0.19, 0.31, 0.63, Number.POSITIVE_INFINITY];

/** Longest arcs first, so that short links lie on top. */
export function groupLinks(links: readonly Ends[], { arcs, lanes }: GroupGeometry): readonly LinkGroup[] {
  const members: number[][] = Array.from({ length: 3 * BOUNDS.length }, () => []);
  links.forEach(({ first, second }, i) => {
    const angle = arcs.angle[i] ?? 0;
    const size = BOUNDS.findIndex((bound) => angle < bound);
    members[3 * size + reachesBeyondWorld(first.lng, second.lng) + 1]?.push(i);
  });
  const groups = members.map(
    (own, slot): LinkGroup => ({
      links: own,
      angle: own.reduce((longest, i) => Math.max(longest, arcs.angle[i] ?? 0), 0),
      lanes: own.some((i) => lanes.bundled[i] === 1),
      beyond: ((slot % 3) - 1) as -1 | 0 | 1,
    }),
  );
  return groups.filter(({ links: own }) => own.length > 0).reverse();
}
