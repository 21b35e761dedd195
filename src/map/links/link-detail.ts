/** How many segments an arc is drawn with: as few as look round, so that vertices are spent where they show. */
import { worldPixels } from '../../domain/geo/mercator.ts';

/** CSS pixels by which a segment may miss its arc: where thousands of links cover each other, more than where each is seen. */
const toleranceFor = (links: number): number => Math.max(0.12, Math.min(1.5, links / 12_000));

/** A bow to the side of a few pixels is round with this many. */
const FEWEST_WITH_LANES = 10;
const MOST = 256;

/**
 * Segments for arcs of up to `angle` radians at a zoom, in a picture of so many links. A chord of length c misses its arc
 * by κc²/8, where κ is at most sin(latitude) per radian of the flat map, whose radians are 1/cos(latitude) of the sphere's:
 * at 66° that is 0.7·c², and few arcs of a flat map are looked at further north.
 */
export function segmentsFor(angle: number, zoom: number, links: number, lanes: boolean): number {
  const pixelsPerRadian = worldPixels(zoom) / (2 * Math.PI);
  const chord = Math.sqrt(toleranceFor(links) / (0.7 * pixelsPerRadian));
  const fewest = lanes && links < 5000 ? FEWEST_WITH_LANES : 1;
  return Math.max(fewest, Math.min(MOST, Math.ceil(angle / chord)));
}
