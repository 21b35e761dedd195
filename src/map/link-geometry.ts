/** Where links run: their arcs, and the lanes in which those between the same two points lie side by side. Drawing and picking share it. */
import type { IndexedLink } from '../domain/network-index.ts';
import { type ArcTable, arcTable } from '../domain/pick.ts';
import { type Lanes, linkLanes } from './link-lanes.ts';

export interface LinkGeometry {
  readonly arcs: ArcTable;
  readonly lanes: Lanes;
}

export const linkGeometry = (links: readonly IndexedLink[]): LinkGeometry => ({ arcs: arcTable(links), lanes: linkLanes(links) });
