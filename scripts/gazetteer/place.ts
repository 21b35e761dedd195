/** A place on its way into the gazetteer. */
export interface GazetteerPlace {
  /** The number of GeoNames, or a word behind a dot for a place added by hand. */
  readonly id: string;
  readonly name: string;
  /** Other spellings that count as its very name. */
  readonly own: readonly string[];
  /** Names in other languages and of other times. */
  readonly also: readonly string[];
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  readonly country: string;
  /** What tells it from another of its name in the same country; empty where nothing is known. */
  readonly region: string;
  readonly population: number;
  /** Degrees. */
  readonly lng: number;
  readonly lat: number;
}
