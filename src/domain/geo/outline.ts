/** The land under the threads, read from the outline files that the build of the basemap writes. */

/** A shape: x and y of its first point, then the steps from point to point, in units of the outline. */
export type Shape = readonly number[];

/** Mercator's projection, x to the east from 180° W, y to the south; the world is `units` wide. */
export interface Outline {
  readonly units: number;
  /** Rings, outer ones and holes alike; not closed. */
  readonly land: readonly Shape[];
  readonly lakes: readonly Shape[];
  /** Lines. */
  readonly borders: readonly Shape[];
  readonly disputed: readonly Shape[];
  /** ISO 3166-1 alpha-2 code, x, y, zoom from which there is room for the name; the widest country first. */
  readonly countries: readonly (readonly [iso: string, x: number, y: number, minzoom: number])[];
}

export type OutlineName = 'coarse' | 'fine';

/** Above this zoom the coarse outline would show that it is one. */
const COARSE_UP_TO = 4.7;

export const outlineFor = (zoom: number): OutlineName => (zoom > COARSE_UP_TO ? 'fine' : 'coarse');

/** Where an outline lies beside the site, under the folder of the basemap. */
export const outlineFile = (name: OutlineName): string => `outline-${name}.json`;
