/**
 * Where a link passes close by a place that it does not lead to: its line has a gap there, so that nobody takes the place
 * for its end. Drawing on the map and in pictures share it. Which gap is seen depends on the zoom: near enough in pixels.
 */
import { arcBetween, distanceToArc, type LngLat, toVector } from './great-circle.ts';
import { isSamePoint } from './same-point.ts';

export interface Pass {
  /** Radians along the arc from its first end to where the place lies beside it. */
  readonly along: number;
  /** Radians from the arc to the place, positive to the right of the course. */
  readonly aside: number;
}

/** The gaps that a link can have; more would leave no line. */
export const MOST_PASSES = 4;

/** Radians, about 64 km: what lies farther from a line is clear of it wherever the map is not very small. */
const NEAR = 0.01;

/** CSS pixels around the centre of a disc that foreign lines leave free, and from its own ends within which a line has no gap. */
export const CLEAR = { around: 8, ends: 13 } as const;

interface Ends {
  readonly first: LngLat;
  readonly second: LngLat;
}

/** For each link the nearest of the places that it passes, in their order along it. Above a number of comparisons that would take long there are none. */
export function passesOf(links: readonly Ends[], places: readonly LngLat[]): readonly (readonly Pass[])[] {
  if (links.length * places.length > MOST_COMPARED) return links.map(() => []);
  return links.map(({ first, second }) => {
    const arc = arcBetween(first, second);
    const { from, tangent, angle } = arc;
    const normal = [from[1] * tangent[2] - from[2] * tangent[1], from[2] * tangent[0] - from[0] * tangent[2], from[0] * tangent[1] - from[1] * tangent[0]] as const;
    const near = places.flatMap((place): readonly Pass[] => {
      if (isSamePoint(place, first) || isSamePoint(place, second) || distanceToArc(arc, place) > NEAR) return [];
      const p = toVector(place);
      const along = Math.atan2(p[0] * tangent[0] + p[1] * tangent[1] + p[2] * tangent[2], p[0] * from[0] + p[1] * from[1] + p[2] * from[2]);
      if (along <= 0 || along >= angle) return [];
      // The normal points to the left of the course.
      return [{ along, aside: -Math.asin(p[0] * normal[0] + p[1] * normal[1] + p[2] * normal[2]) }];
    });
    return near
      .toSorted((a, b) => Math.abs(a.aside) - Math.abs(b.aside))
      .slice(0, MOST_PASSES)
      .toSorted((a, b) => a.along - b.along);
  });
}

/** A few hundred milliseconds' work. */
const MOST_COMPARED = 400_000;
