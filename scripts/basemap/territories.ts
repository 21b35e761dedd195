import type { Position } from 'geojson';

/**
 * Which area of the atlases is drawn as part of which country. The atlases show who controls a place;
 * this map follows the United Nations (dataset rule 12), so areas that no UN member list knows are
 * merged into the member they belong to, without a line.
 */
const PART_OF: Readonly<Record<string, string>> = {
  'N. Cyprus': 'CY',
  'Cyprus U.N. Buffer Zone': 'CY',
  Akrotiri: 'CY',
  Dhekelia: 'CY',
  Somaliland: 'SO',
  Baikonur: 'KZ',
  'USNB Guantanamo Bay': 'CU',
  'Indian Ocean Ter.': 'AU',
  'Coral Sea Is.': 'AU',
  'Clipperton I.': 'FR',
};

/** Kosovo keeps a shape of its own so that its line towards Serbia can be dashed, as on the UN's maps. */
const KOSOVO = 'XK';

/**
 * The code of an atlas area: ISO 3166-1 alpha-2, `XK`, or, for a reef or glacier that is nobody's, its name.
 * The numeric code goes through CLDR's region aliases, which every Node with ICU carries ('und-804' is 'und-UA').
 */
export function territoryOf(numeric: string | number | undefined, name: string): string {
  if (name === 'Kosovo') return KOSOVO;
  const parent = PART_OF[name];
  if (parent) return parent;
  const code = String(numeric ?? '');
  return /^\d{3}$/.test(code) ? (new Intl.Locale(`und-${code}`).region ?? name) : name;
}

export function isCountryCode(territory: string): boolean {
  return /^[A-Z]{2}$/.test(territory) && territory !== KOSOVO;
}

/** A polygon that an atlas gives to the wrong country, named by a point inside it. */
export type Transfer = { readonly at: Position; readonly from: string; readonly to: string };

/** Crimea is part of Ukraine; world-atlas gives it to Russia as one polygon. */
export const TRANSFERS: readonly Transfer[] = [{ at: [34.1, 45.0], from: 'RU', to: 'UA' }];
