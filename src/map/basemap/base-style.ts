/** The style that the map starts with: the basemap alone, so that it appears before any data. */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Place } from '../../domain/network/schema.ts';
import { DARK_BASEMAP, LIGHT_BASEMAP } from '../../theme/basemap-palette.ts';
import type { Theme } from '../../theme/theme.ts';
import type { MapEngineOptions, MapPicture } from '../map-types.ts';
import { basemapLayers, basemapSource } from './basemap.ts';
import { BASEMAP_LAYER, BASEMAP_SOURCE } from './basemap-ids.ts';
import { cityFilter } from './basemap-labels.ts';

/** With more places than these the map is full of names anyway, and comparing each city with each place would be slow. */
const FEW = 400;

/** `named` are the network's places: cities of the basemap at the same points give way to them. */
export function baseLayers(
  { theme, language }: { readonly theme: Theme; readonly language: string },
  countryName: MapEngineOptions['countryName'],
  named: readonly Place[],
): LayerSpecification[] {
  const layers = basemapLayers(theme === 'dark' ? DARK_BASEMAP : LIGHT_BASEMAP, (iso) => countryName(iso, language), language);
  const filter = cityFilter(named.length > FEW ? [] : named.map(({ lng, lat }) => [lng, lat] as const));
  const isCity = ({ id }: LayerSpecification): boolean => id === BASEMAP_LAYER.cityDots || id === BASEMAP_LAYER.cityLabels;
  return layers.map((layer) => (isCity(layer) ? ({ ...layer, filter } as LayerSpecification) : layer));
}

export function baseStyle(picture: MapPicture, { basemapUrl, countryName }: Pick<MapEngineOptions, 'basemapUrl' | 'countryName'>): StyleSpecification {
  return {
    version: 8,
    projection: { type: picture.projection },
    sources: { [BASEMAP_SOURCE]: basemapSource(new URL(basemapUrl, document.baseURI).href.replace(/\/$/, '')) },
    layers: baseLayers(picture, countryName, []),
  };
}
