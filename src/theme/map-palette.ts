/** Colours of what lies on the basemap: casings of links, points and their names. The links' own colours come with the data. */
import { GROUND } from './ground.ts';

export interface MapPalette {
  /** Around the globe: apart from land and sea, so that the globe has an edge. */
  readonly space: string;
  /** Around links and points, so that crossings read: the colour of the land. */
  readonly casing: string;
  /** Discs of home municipalities. */
  readonly home: string;
  /** Discs of partners in sight. */
  readonly partner: string;
  /** Points whose links are not in sight, and hollow points. */
  readonly faint: string;
  readonly homeLabel: string;
  readonly partnerLabel: string;
  /** Places that no link leads to. */
  readonly quietLabel: string;
  /** Second, smaller line of a label: the name in the local script. */
  readonly localLabel: string;
  readonly halo: string;
  /** Ring around the selected place and around members of a selected city network. */
  readonly ring: string;
}

export const LIGHT_MAP: MapPalette = {
  space: '#cfc9bb',
  casing: GROUND.light.paper,
  home: '#1b2127',
  partner: '#3a434c',
  faint: '#a8a295',
  homeLabel: '#14191e',
  partnerLabel: '#333b43',
  quietLabel: '#6b6f70',
  localLabel: '#666d73',
  halo: '#f7f5ef',
  ring: '#22282f',
};

export const DARK_MAP: MapPalette = {
  space: '#2b333d',
  casing: GROUND.dark.paper,
  home: '#f1f4f7',
  partner: '#b7bfc9',
  faint: '#525b68',
  homeLabel: '#f6f8fa',
  partnerLabel: '#ccd3da',
  quietLabel: '#939ca7',
  localLabel: '#9aa3ae',
  halo: '#171c22',
  ring: '#e9edf1',
};
