/** The basemap: land, water, borders and cities from tiles beside the site, as a source and as layers. */
import type { CircleLayerSpecification, ExpressionSpecification, LayerSpecification, VectorSourceSpecification } from 'maplibre-gl';
import type { BasemapPalette } from '../../theme/basemap-palette.ts';
import { BASEMAP_LAYER, BASEMAP_SOURCE } from './basemap-ids.ts';
import { type CountryName, cityFilter, cityLabels, countryLabels } from './basemap-labels.ts';

/** The finest tiles that `scripts/build-basemap.ts` writes; the map stretches them from there to zoom 9. */
const FINEST_TILES = 6;

/**
 * Tiles lie beside the site as plain files. `folder` is their address without a slash at the end; it has to
 * be absolute, because the worker that fetches tiles would resolve a relative one against its own script.
 */
export function basemapSource(folder: string): VectorSourceSpecification {
  return {
    type: 'vector',
    tiles: [`${folder}/{z}/{x}/{y}.pbf`],
    minzoom: 0,
    maxzoom: FINEST_TILES,
    attribution: 'Natural Earth, GeoNames',
  };
}

/** The ground that the links are drawn on, from the bottom up. */
export function basemapLayers(palette: BasemapPalette, nameOf: CountryName, language: string): LayerSpecification[] {
  return [...ground(palette), ...boundaries(palette), cityDots(palette), cityLabels(palette, language), countryLabels(palette, nameOf)];
}

function ground(palette: BasemapPalette): LayerSpecification[] {
  const { sea, land, river } = palette;
  const source = BASEMAP_SOURCE;
  return [
    { id: BASEMAP_LAYER.sea, type: 'background', paint: { 'background-color': sea } },
    { id: BASEMAP_LAYER.land, type: 'fill', source, 'source-layer': 'land', paint: { 'fill-color': land } },
    {
      id: BASEMAP_LAYER.rivers,
      type: 'line',
      source,
      'source-layer': 'rivers',
      minzoom: 4,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': river, 'line-width': hairline(0.4, 1.6) },
    },
    { id: BASEMAP_LAYER.lakes, type: 'fill', source, 'source-layer': 'lakes', paint: { 'fill-color': sea } },
  ];
}

function boundaries(palette: BasemapPalette): LayerSpecification[] {
  const common = {
    type: 'line',
    source: BASEMAP_SOURCE,
    'source-layer': 'borders',
    layout: { 'line-join': 'round' },
  } as const;
  const color = palette.border;
  return [
    {
      ...common,
      id: BASEMAP_LAYER.borders,
      filter: ['==', ['get', 'kind'], 'border'],
      paint: { 'line-color': color, 'line-width': hairline(0.5, 1.1) },
    },
    {
      ...common,
      id: BASEMAP_LAYER.disputedBorders,
      filter: ['==', ['get', 'kind'], 'disputed'],
      paint: { 'line-color': color, 'line-width': hairline(0.5, 1.1), 'line-dasharray': [3, 3] },
    },
  ];
}

function cityDots(palette: BasemapPalette): CircleLayerSpecification {
  return {
    id: BASEMAP_LAYER.cityDots,
    type: 'circle',
    source: BASEMAP_SOURCE,
    'source-layer': 'cities',
    minzoom: 4,
    filter: cityFilter(),
    paint: {
      'circle-color': ['case', ['has', 'capital'], palette.capitalDot, palette.cityDot],
      'circle-radius': ['case', ['has', 'capital'], 2.2, 1.7],
    },
  };
}

/** CSS pixels, from the whole world to zoom 9. */
function hairline(atZoom2: number, atZoom9: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 2, atZoom2, 9, atZoom9];
}
