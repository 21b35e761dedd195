/** Where links run: their arcs, and the lanes in which those between the same two points lie side by side. Drawing and picking share it. */

import { type Lanes, linkLanes } from '../../domain/geo/link-lanes.ts';
import { type ArcTable, arcTable } from '../../domain/geo/pick.ts';
import type { IndexedLink } from '../../domain/network/network-index.ts';

export interface LinkGeometry {
  readonly arcs: ArcTable;
  readonly lanes: Lanes;
}

export const linkGeometry = (links: readonly IndexedLink[]): LinkGeometry => ({ arcs: arcTable(links), lanes: linkLanes(links) });
