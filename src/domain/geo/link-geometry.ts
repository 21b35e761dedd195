/**
 * Where links run: their arcs, and the lanes in which those between the same two points lie side by side. Drawing and
 * picking share it. Links between the same two points would hide each other, so each bows a little to its own side.
 */

import type { IndexedLink } from '../network/network-index.ts';
import { type ArcTable, arcTable } from './pick.ts';

/** Degrees; less than 20 px at the deepest zoom. */
const SAME_POINT = 0.03;

/** More than there are points; two numbers below make one that is still exact. */
const MOST_POINTS = 2 ** 26;

/** Half lanes in which the widest bundle spreads to one side, so that many links between two cities stay a bundle. */
const WIDEST = 9;

type Point = { readonly lng: number; readonly lat: number };
type Numbered = { readonly point: Point; readonly number: number };

const NONE: readonly Numbered[] = [];
const cellKey = (x: number, y: number): number => x * MOST_POINTS + y;

/** Numbers points so that those within `SAME_POINT` of an earlier one share its number. */
export function pointNumbers(): (point: Point) => number {
  const cells = new Map<number, readonly Numbered[]>();
  const known = new Map<Point, number>();
  return (point) => {
    const seen = known.get(point);
    if (seen !== undefined) return seen;
    const x = Math.floor(point.lng / SAME_POINT);
    const y = Math.floor(point.lat / SAME_POINT);
    let number = known.size;
    for (let i = 0; i < 9; i += 1) {
      const cell = cells.get(cellKey(x + (i % 3) - 1, y + Math.floor(i / 3) - 1)) ?? NONE;
      const near = cell.find((other) => Math.abs(other.point.lng - point.lng) <= SAME_POINT && Math.abs(other.point.lat - point.lat) <= SAME_POINT);
      if (near !== undefined) number = Math.min(number, near.number);
    }
    const key = cellKey(x, y);
    cells.set(key, [...(cells.get(key) ?? NONE), { point, number }]);
    known.set(point, number);
    return number;
  };
}

export interface Lanes {
  /**
   * For each link its lane in half lanes, positive to the right when going from its first place to its second: 0 alone,
   * -1 and 1 for two, -2, 0 and 2 for three. Links of opposite directions between the same points never share a lane.
   */
  readonly lane: Int8Array;
  /** For each link 1 where others lie beside it. */
  readonly bundled: Uint8Array;
}

export function linkLanes(links: readonly IndexedLink[]): Lanes {
  const numberOf = pointNumbers();
  const bundles = new Map<number, number[]>();
  const reversed = new Uint8Array(links.length);
  links.forEach((link, i) => {
    const first = numberOf(link.first);
    const second = numberOf(link.second);
    reversed[i] = first > second ? 1 : 0;
    const key = Math.min(first, second) * MOST_POINTS + Math.max(first, second);
    const bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, [i]);
    else bundle.push(i);
  });
  const lane = new Int8Array(links.length);
  const bundled = new Uint8Array(links.length);
  for (const bundle of bundles.values()) {
    const squeeze = Math.min(1, WIDEST / Math.max(1, bundle.length - 1));
    bundle.forEach((link, k) => {
      const place = Math.round((2 * k - (bundle.length - 1)) * squeeze);
      lane[link] = reversed[link] === 1 ? -place : place;
      bundled[link] = bundle.length > 1 ? 1 : 0;
    });
  }
  return { lane, bundled };
}

export interface LinkGeometry {
  readonly arcs: ArcTable;
  readonly lanes: Lanes;
}

export const linkGeometry = (links: readonly IndexedLink[]): LinkGeometry => ({ arcs: arcTable(links), lanes: linkLanes(links) });
