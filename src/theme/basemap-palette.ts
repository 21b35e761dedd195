/** Colours of the map under the links. Everything here has to stay quieter than the quietest link. */
import { GROUND } from './ground.ts';

export type BasemapPalette = {
  readonly sea: string;
  readonly land: string;
  readonly river: string;
  readonly border: string;
  readonly countryLabel: string;
  readonly cityLabel: string;
  readonly cityDot: string;
  readonly capitalDot: string;
  /** Behind labels, so that a name stays legible where a border or a shore runs through it. */
  readonly halo: string;
};

export const LIGHT_BASEMAP: BasemapPalette = {
  sea: GROUND.light.sea,
  land: GROUND.light.paper,
  river: '#d3dfe4',
  border: '#cbc4b6',
  countryLabel: '#8f8878',
  cityLabel: '#7c776b',
  cityDot: '#a59f91',
  capitalDot: '#8a8476',
  halo: GROUND.light.paper,
};

export const DARK_BASEMAP: BasemapPalette = {
  sea: GROUND.dark.sea,
  land: GROUND.dark.paper,
  river: '#161b22',
  border: '#343b45',
  countryLabel: '#737c8a',
  cityLabel: '#7f8896',
  cityDot: '#525b68',
  capitalDot: '#69727f',
  halo: GROUND.dark.paper,
};
