/** The names of a chosen link's two places along its line: near by, its ends are out of sight. */
import type { SymbolLayerSpecification } from 'maplibre-gl';
import { arcBetween, pointOnArc } from '../../domain/geo/great-circle.ts';
import type { IndexedLink } from '../../domain/network/network-index.ts';
import { labelOf } from '../../domain/network/place-label.ts';
import type { MapPalette } from '../../theme/map-palette.ts';
import { LABEL_FONT } from '../label-font.ts';

export const PAIR_SOURCE = 'pair-name';
export const PAIR_LAYER = 'pair-name';

/** Zoom level from which a country no longer fits into the window. */
const NEAR = 6;
/** Pieces of a line, so short that at the largest zoom none is seen to be straight. */
const PIECES = 256;

/** The line to write along; nothing where no link is chosen. */
export function pairLine(link: IndexedLink | null): GeoJSON.FeatureCollection<GeoJSON.LineString> {
  if (link === null) return { type: 'FeatureCollection', features: [] };
  const arc = arcBetween(link.first, link.second);
  let lng = link.first.lng;
  const coordinates = Array.from({ length: PIECES + 1 }, (_, i) => {
    const point = pointOnArc(arc, i / PIECES);
    // On and on across the antimeridian.
    lng = point.lng + 360 * Math.round((lng - point.lng) / 360);
    return [lng, point.lat];
  });
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } }] };
}

export function pairNameLayer(link: IndexedLink | null, language: string, palette: MapPalette): SymbolLayerSpecification {
  const words = link === null ? '' : `${labelOf(link.first, language).name} – ${labelOf(link.second, language).name}`;
  return {
    id: PAIR_LAYER,
    type: 'symbol',
    source: PAIR_SOURCE,
    minzoom: NEAR,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field': words,
      'text-font': [...LABEL_FONT],
      'text-size': 13,
      // Beside the line instead of on it.
      'text-offset': [0, -0.9],
      'text-padding': 6,
    },
    paint: { 'text-color': palette.partnerLabel, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
  };
}
