/**
 * How a file of the gazetteer is laid out: lines of UTF-8 text, so that a place is found by searching bytes, without reading
 * the whole into objects (the whole world as a Map of names took 355 MB). In this order:
 *
 * - one line, the `Header` as JSON;
 * - a line for each region: country (ISO 3166-1 alpha-2), tab, the region's name, empty where there is none;
 * - a line for each place: name, number of its region, population, longitude, latitude, id;
 * - a line for each block of keys, sorted by their letters' numbers in Unicode. A key is a folded name with the numbers of the places that have it.
 *   The first key of a block is written out; the others leave out the letters that they share with the key before.
 *
 * Whole numbers are written in base 36.
 */
export interface Header {
  readonly format: typeof FORMAT;
  readonly regions: number;
  readonly places: number;
  readonly blocks: number;
}

export const FORMAT = 1;

/** Before a key that is how a name sounds, not how it is written: in the files of countries only. */
export const SOUND = '^';

/** Between the fields of a line, and between the keys of a block. */
export const FIELD = '\t';
/** After a key: the places of that very name, then those that are also called so. */
export const OWN = '=';
export const ALSO = '~';
export const NUMBERS = ',';

/** Coordinates are whole numbers from the south-west corner of the world in steps of 0.002°: at most 111 m beside the place. */
export const STEPS_PER_DEGREE = 500;

/** A place that was added by hand has a word as its id, behind this sign; all others have the number that GeoNames knows them by. */
export const BY_HAND = '.';

const RADIX = 36;
export const written = (number: number): string => number.toString(RADIX);
export const read = (text: string): number => Number.parseInt(text, RADIX);
