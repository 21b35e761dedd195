/**
 * Where links run: their arcs, and the lanes in which those between the same two points lie side by side. Drawing and
 * picking share it. Links between the same two points would hide each other, so each bows a little to its own side.
 */

import type { IndexedLink } from '../network/network-index.ts';
import type { LngLat } from './great-circle.ts';
import { type Pass, passesOf } from './passes.ts';
import { type ArcTable, arcTable } from './pick.ts';
import { isSamePoint, SAME_POINT } from './same-point.ts';

/** More than there are points; two numbers below make one that is still exact. */
const MOST_POINTS = 2 ** 26;

/** Half lanes in which the widest bundle spreads to one side, so that many links between two cities stay a bundle. */
const WIDEST = 9;

interface Numbered {
  readonly point: LngLat;
  readonly number: number;
}

/** Cells of the width of `SAME_POINT` around the Earth; the one after the last is the first again. */
const CELLS_AROUND = Math.round(360 / SAME_POINT);
const cellKey = (x: number, y: number): number => ((x + CELLS_AROUND) % CELLS_AROUND) * MOST_POINTS + y + CELLS_AROUND;

/** Numbers points so that those at the same point as an earlier one share its number. */
export function pointNumbers(): (point: LngLat) => number {
  const cells = new Map<number, Numbered[]>();
  const known = new Map<LngLat, number>();
  return (point) => {
    const seen = known.get(point);
    if (seen !== undefined) return seen;
    const x = Math.floor((point.lng + 180) / SAME_POINT) % CELLS_AROUND;
    const y = Math.floor(point.lat / SAME_POINT);
    let number = known.size;
    for (let i = 0; i < 9; i += 1) {
      const cell = cells.get(cellKey(x + (i % 3) - 1, y + Math.floor(i / 3) - 1)) ?? [];
      const near = cell.find((other) => isSamePoint(other.point, point));
      if (near !== undefined) number = Math.min(number, near.number);
    }
    const key = cellKey(x, y);
    const own = cells.get(key);
    if (own === undefined) cells.set(key, [{ point, number }]);
    else own.push({ point, number });
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
      const aside = Math.round((2 * k - (bundle.length - 1)) * squeeze);
      lane[link] = reversed[link] === 1 ? -aside : aside;
      bundled[link] = bundle.length > 1 ? 1 : 0;
    });
  }
  return { lane, bundled };
}

export interface LinkGeometry {
  readonly arcs: ArcTable;
  readonly lanes: Lanes;
  /** For each link the foreign places that it passes close by. */
  readonly passes: readonly (readonly Pass[])[];
}

export function linkGeometry(links: readonly IndexedLink[]): LinkGeometry {
  const linked = [...new Set(links.flatMap(({ first, second }) => [first, second]))];
  return { arcs: arcTable(links), lanes: linkLanes(links), passes: passesOf(links, linked) };
}
