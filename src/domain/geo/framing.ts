/** Which part of the Earth the camera frames: boxes around places and arcs, as pure geometry. */

import type { IndexedLink } from '../network/network-index.ts';
import { angleBetween, arcBetween, arcBox, type Box, type LngLat, toLngLat, toVector } from './great-circle.ts';
import { mercatorY } from './mercator.ts';

/** Degrees around a single point, so that a place without links is shown with its surroundings. */
const AROUND_POINT = 2;

/** A longitude as one from -180 to 180. */
const wrapped = (lng: number): number => (lng >= -180 && lng <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180);

/** The smallest box around boxes. Longitudes lie on a circle: the widest gap between them is what the box leaves out. */
export function boxAround(boxes: readonly Box[]): Box | null {
  const [first] = boxes;
  if (first === undefined) return null;
  const spans = boxes.map((box) => ({ west: wrapped(box.west), width: box.east - box.west })).sort((a, b) => a.west - b.west);
  const start = spans[0] as (typeof spans)[number];
  let reached = start.west + start.width;
  let widest = Number.NEGATIVE_INFINITY;
  let west = start.west;
  for (const span of spans.slice(1)) {
    if (span.west - reached > widest) {
      widest = span.west - reached;
      west = span.west;
    }
    reached = Math.max(reached, span.west + span.width);
  }
  const lastGap = start.west + 360 - reached;
  if (lastGap >= widest) {
    widest = lastGap;
    west = start.west;
  }
  return {
    west,
    east: west + 360 - Math.max(0, widest),
    // Not by spreading into Math.min: a hundred thousand arguments overflow the stack.
    south: boxes.reduce((least, box) => Math.min(least, box.south), 90),
    north: boxes.reduce((most, box) => Math.max(most, box.north), -90),
  };
}

const pointBox = ({ lng, lat }: LngLat, margin = 0): Box => ({ west: lng - margin, east: lng + margin, south: lat - margin, north: lat + margin });

function quantile(sorted: readonly number[], q: number): number {
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] ?? 0;
  return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at % 1);
}

/** Fences, as multiples of the spread between the quartiles (Tukey, Exploratory Data Analysis, 1977). */
const FENCE = { inner: 1.5, outer: 3 } as const;
/** Quartiles of fewer places than this say little: only the outer fence counts. */
const MANY = 10;
/** A place between the fences is left out where the picture gains this share, and of these no more than some: each has a sign at the edge. */
const GAIN = 0.2;
const MOST_BETWEEN = 3;

/** The longer side of the box around points on the flat map, as a share of the world. */
function extentOf(points: readonly LngLat[]): number {
  const box = boxAround(points.map((point) => pointBox(point)));
  return box === null ? 0 : Math.max((box.east - box.west) / 360, mercatorY(box.south) - mercatorY(box.north));
}

/**
 * The bulk of a network: its places without the few that lie so far off that showing them would make all others small.
 * Distances are taken from the middle of all places. Beyond Tukey's outer fence a place is left out; between his fences,
 * the farthest first, where that brings the rest clearly nearer.
 */
export function bulkOf<Point extends LngLat>(points: readonly Point[]): readonly Point[] {
  const vectors = points.map(toVector);
  const sum = vectors.reduce<[number, number, number]>((total, v) => [total[0] + v[0], total[1] + v[1], total[2] + v[2]], [0, 0, 0]);
  const length = Math.hypot(...sum);
  if (length < 1e-6) return points;
  const middle = toVector(toLngLat(sum));
  const distances = vectors.map((v) => angleBetween(v, middle));
  const sorted = distances.toSorted((a, b) => a - b);
  const lower = quantile(sorted, 0.25);
  const upper = quantile(sorted, 0.75);
  const fence = (times: number): number => upper + times * (upper - lower);
  const kept = points.flatMap((point, i) => ((distances[i] ?? 0) <= fence(FENCE.outer) ? [{ point, distance: distances[i] ?? 0 }] : []));
  if (points.length < MANY) return kept.map(({ point }) => point);
  const between = kept.filter(({ distance }) => distance > fence(FENCE.inner)).toSorted((a, b) => b.distance - a.distance);
  const out = new Set<Point>();
  for (const { point } of between.slice(0, MOST_BETWEEN)) {
    const [before, after] = [[...out], [...out, point]].map((left) => extentOf(kept.flatMap((one) => (left.includes(one.point) ? [] : [one.point])))) as [number, number];
    if (after > (1 - GAIN) * before) break;
    out.add(point);
  }
  return kept.flatMap(({ point }) => (out.has(point) ? [] : [point]));
}

/** Around the bulk of the network; null for a network without places. */
export const boxOfBulk = (points: readonly LngLat[]): Box | null => boxAround(bulkOf(points).map((point) => pointBox(point)));

/** Around a place and the arcs of links; with none, around the place and its surroundings. */
export function boxOfLinks(place: LngLat | null, links: readonly IndexedLink[]): Box | null {
  const arcs = links.map(({ first, second }) => arcBox(arcBetween(first, second)));
  if (arcs.length > 0) return boxAround(arcs);
  return place === null ? null : pointBox(place, AROUND_POINT);
}
