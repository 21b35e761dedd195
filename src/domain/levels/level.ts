/**
 * A level: places near each other on the screen as one node, so that a world of links can be read from afar. The nodes of a
 * level do not change with year or filters, so what is counted in them can be compared.
 */
import { columnsOf } from '../choose/columns.ts';
import { mercatorX, mercatorY, worldPixels } from '../geo/mercator.ts';
import type { NetworkIndex } from '../network/network-index.ts';

/** CSS pixels from side to side of a cell, at the level's own zoom; shortly before the next it has twice as many. */
export const CELL = 60;

/** The zoom from which on links are drawn one by one, and the number of links that can be told apart at any zoom. */
export const OPEN_ZOOM = 5;
const MOST_APART = 1500;

/** Degrees beyond which the flat map does not reach. */
const MOST_LATITUDE = 85.05;

export interface Level {
  /** Whole zoom whose pixels its cells are measured in. */
  readonly zoom: number;
  /** For each place, by position in `network.places`, the number of its node. */
  readonly nodeOf: Uint32Array;
  /** For each node the place with the most links, which names it and where it stands; by position. */
  readonly bestOf: Uint32Array;
  /** Links of the ribbon that has the most of them, of all years and types: what the width of ribbons is measured by. */
  readonly widest: number;
}

/** Whether so many links in sight are to be shown as ribbons at a zoom. */
export const isBundled = (links: number, zoom: number): boolean => links > MOST_APART && zoom < OPEN_ZOOM;

const known = new WeakMap<NetworkIndex, Map<number, Level>>();

/** The level for a zoom, made once for each whole one. */
export function levelAt(index: NetworkIndex, zoom: number): Level {
  const whole = Math.max(0, Math.min(OPEN_ZOOM - 1, Math.floor(zoom)));
  const levels = known.get(index) ?? new Map<number, Level>();
  known.set(index, levels);
  const level = levels.get(whole) ?? makeLevel(index, whole);
  levels.set(whole, level);
  return level;
}

function makeLevel(index: NetworkIndex, zoom: number): Level {
  const { places } = index.network;
  const { first, second } = columnsOf(index);
  const degree = new Uint32Array(places.length);
  for (const ends of [first, second]) for (const place of ends) degree[place] = (degree[place] as number) + 1;

  const across = worldPixels(zoom) / CELL;
  const columns = Math.ceil(across);
  const nodes = new Map<number, number>();
  const best: number[] = [];
  const nodeOf = Uint32Array.from(places, ({ lng, lat }, place) => {
    const x = Math.floor(mercatorX(lng) * across) % columns;
    const y = Math.floor(mercatorY(Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, lat))) * across);
    const cell = y * columns + x;
    const node = nodes.get(cell) ?? nodes.size;
    nodes.set(cell, node);
    const before = best[node];
    if (before === undefined || (degree[place] as number) > (degree[before] as number)) best[node] = place;
    return node;
  });
  return { zoom, nodeOf, bestOf: Uint32Array.from(best), widest: widestOf(nodeOf, best.length, first, second) };
}

function widestOf(nodeOf: Uint32Array, nodes: number, first: Uint32Array, second: Uint32Array): number {
  const counts = new Map<number, number>();
  let widest = 1;
  for (let link = 0; link < first.length; link += 1) {
    const pair = pairOf(nodeOf[first[link] as number] as number, nodeOf[second[link] as number] as number, nodes);
    if (pair === null) continue;
    const count = (counts.get(pair) ?? 0) + 1;
    counts.set(pair, count);
    widest = Math.max(widest, count);
  }
  return widest;
}

/** One number for two nodes in either order; null for a node with itself. */
export const pairOf = (a: number, b: number, nodes: number): number | null => (a === b ? null : Math.min(a, b) * nodes + Math.max(a, b));
