/** Colours of the map under the threads. Everything here has to stay quieter than the quietest thread. */
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
  sea: '#dbe6ec',
  land: '#f4f1ea',
  river: '#d3dfe4',
  border: '#cbc4b6',
  countryLabel: '#8f8878',
  cityLabel: '#7c776b',
  cityDot: '#a59f91',
  capitalDot: '#8a8476',
  halo: '#f4f1ea',
};

export const DARK_BASEMAP: BasemapPalette = {
  sea: '#12161b',
  land: '#1b2027',
  river: '#161b22',
  border: '#343b45',
  countryLabel: '#737c8a',
  cityLabel: '#7f8896',
  cityDot: '#525b68',
  capitalDot: '#69727f',
  halo: '#1b2027',
};
