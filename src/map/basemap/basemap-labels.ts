/** Which names the basemap writes, of countries and of cities, and how. */
import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { BasemapPalette } from '../../theme/basemap-palette.ts';
import { LABEL_FONT } from '../label-font.ts';
import { BASEMAP_LAYER, BASEMAP_SOURCE } from './basemap-ids.ts';
import { LABELLED_COUNTRIES } from './country-codes.ts';

/** The name of a country, given its ISO 3166-1 alpha-2 code; empty draws none. */
export type CountryName = (iso: string) => string | undefined;

/** The text of the country labels; on a change of language it is all that has to be set anew. */
export function countryNameField(nameOf: CountryName): ExpressionSpecification {
  const cases = LABELLED_COUNTRIES.flatMap((iso) => [iso, nameOf(iso) ?? '']);
  return ['match', ['get', 'iso'], ...cases, ''] as unknown as ExpressionSpecification;
}

/**
 * Which orientation cities are shown: those due at this zoom, and none within a few kilometres of the
 * points given (longitude and latitude in degrees), which bring a name of their own.
 */
export function cityFilter(named: readonly (readonly [number, number])[] = []): FilterSpecification {
  const due: ExpressionSpecification = ['<=', ['get', 'minzoom'], ['zoom']];
  if (named.length === 0) return due;
  const points = { type: 'MultiPoint', coordinates: named.map(([lng, lat]) => [lng, lat]) };
  return ['all', due, ['>', ['distance', points], NAMED_WITHIN_METRES]] as unknown as FilterSpecification;
}

const NAMED_WITHIN_METRES = 6000;

export function countryLabels(palette: BasemapPalette, nameOf: CountryName): SymbolLayerSpecification {
  return {
    id: BASEMAP_LAYER.countryLabels,
    type: 'symbol',
    source: BASEMAP_SOURCE,
    'source-layer': 'countries',
    maxzoom: 7.2,
    layout: {
      'text-field': countryNameField(nameOf),
      'text-font': [...LABEL_FONT],
      'text-transform': 'uppercase',
      'text-letter-spacing': 0.14,
      'text-line-height': 1.25,
      'text-max-width': 8,
      'text-padding': 6,
      'text-size': ['interpolate', ['linear'], ['zoom'], 3, 12, 6, ['step', ['get', 'rank'], 16, 40, 14.5, 120, 13]],
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': palette.countryLabel,
      'text-halo-color': palette.halo,
      'text-halo-width': 0.75,
      'text-opacity': ['interpolate', ['linear'], ['zoom'], 6.8, 1, 7.2, 0],
    },
  };
}

export function cityLabels(palette: BasemapPalette, language: string): SymbolLayerSpecification {
  return {
    id: BASEMAP_LAYER.cityLabels,
    type: 'symbol',
    source: BASEMAP_SOURCE,
    'source-layer': 'cities',
    minzoom: 4,
    filter: cityFilter(),
    layout: {
      'text-field': ['coalesce', ['get', `name-${language}`], ['get', 'name']],
      'text-font': [...LABEL_FONT],
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 9, ['case', ['has', 'capital'], 13.5, 12.5]],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.4,
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-padding': 4,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': palette.cityLabel,
      'text-halo-color': palette.halo,
      'text-halo-width': 1,
    },
  };
}
