/** The ways of drawing links that are compared, each behind the same few verbs. */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { NO_HIGHLIGHT } from '../../src/domain/choose/highlight.ts';
import { NO_FILTERS } from '../../src/domain/choose/view.ts';
import { arcBetween, pointOnArc } from '../../src/domain/geo/great-circle.ts';
import { linkGeometry } from '../../src/domain/geo/link-geometry.ts';
import type { NetworkIndex } from '../../src/domain/network/network-index.ts';
import { LinkLayer } from '../../src/map/links/link-layer.ts';
import { MapEngine } from '../../src/map/map-engine.ts';
import type { MapPicture } from '../../src/map/map-types.ts';
import { GROUND } from '../../src/theme/ground.ts';

export interface Way {
  show(picture: MapPicture): void;
}

export const START: MapPicture = {
  moment: 2022.9,
  reading: 'so-far',
  filters: NO_FILTERS,
  selection: null,
  language: 'en',
  theme: 'light',
  projection: 'mercator',
  growth: false,
};

const CENTER: [number, number] = [20, 50];

/** A map with nothing on it; resolves when it stands. */
export async function bareMap(container: HTMLElement): Promise<MapLibreMap> {
  setWorkerUrl(workerUrl);
  const background = { id: 'background', type: 'background', paint: { 'background-color': GROUND.light.paper } } as const;
  const map = new MapLibreMap({ container, style: { version: 8, sources: {}, layers: [background] }, center: CENTER, zoom: 3, fadeDuration: 0, attributionControl: false });
  await map.once('idle');
  return map;
}

export function linkLayerWay(map: MapLibreMap, index: NetworkIndex): Way {
  const layer = new LinkLayer(index, linkGeometry(index.links), START, NO_HIGHLIGHT, (cause) => {
    throw cause;
  });
  map.addLayer(layer);
  return { show: (picture) => layer.show(picture, NO_HIGHLIGHT) };
}

const POINTS = 33;

/** What a MapLibre map does without a layer of its own: curves as GeoJSON, and a filter for every change. */
export function setFilterWay(map: MapLibreMap, index: NetworkIndex): Way {
  const features = index.links.map(({ record, first, second, formed, stages }, i): GeoJSON.Feature => {
    const arc = arcBetween(first, second);
    const coordinates = Array.from({ length: POINTS }, (_, k) => {
      const { lng, lat } = pointOnArc(arc, k / (POINTS - 1));
      return [lng, lat];
    });
    return {
      type: 'Feature',
      id: i,
      geometry: { type: 'LineString', coordinates },
      properties: { from: formed ?? 0, type: stages[0].type.id, first: record.places[0], second: record.places[1] },
    };
  });
  map.addSource('links', { type: 'geojson', data: { type: 'FeatureCollection', features } });
  const colors = index.network.agreementTypes.flatMap(({ id, color }) => [id, color]);
  map.addLayer({ id: 'links', type: 'line', source: 'links', paint: { 'line-width': 1.5, 'line-color': ['match', ['get', 'type'], ...colors, '#000'] as never } });
  return {
    show: ({ moment, filters, selection }) => {
      const types = filters.types === null ? [] : [['in', ['get', 'type'], ['literal', [...filters.types]]]];
      const selected = selection === null ? [] : [['any', ['==', ['get', 'first'], selection.id], ['==', ['get', 'second'], selection.id]]];
      map.setFilter('links', ['all', ['<=', ['get', 'from'], moment], ...types, ...selected] as never);
    },
  };
}

/** The whole map as the page shows it: basemap, links, points and names. */
export function engineWay(container: HTMLElement, index: NetworkIndex, ready: () => void): Way {
  const nothing = () => undefined;
  const engine = MapEngine.create({
    container,
    index,
    picture: START,
    basemapUrl: '/basemap',
    camera: null,
    reducedMotion: () => true,
    insets: () => ({ top: 0, right: 0, bottom: 0, left: 0 }),
    describe: () => '',
    countryName: (iso) => iso,
    words: () => ({}),
    on: { select: nothing, ready, visiblePlaces: nothing, farOut: nothing, lost: nothing, restored: nothing, cameraMoved: nothing, failed: nothing },
  });
  return { show: (picture) => engine?.show(picture) };
}
