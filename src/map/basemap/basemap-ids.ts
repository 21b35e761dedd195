/** Ids of the source and the layers of the map under the links. */
export const BASEMAP_SOURCE = 'basemap';

/** Layer ids from the bottom up. */
export const BASEMAP_LAYER = {
  sea: 'basemap-sea',
  land: 'basemap-land',
  rivers: 'basemap-rivers',
  lakes: 'basemap-lakes',
  borders: 'basemap-borders',
  disputedBorders: 'basemap-disputed-borders',
  cityDots: 'basemap-city-dots',
  cityLabels: 'basemap-city-labels',
  countryLabels: 'basemap-country-labels',
} as const;
