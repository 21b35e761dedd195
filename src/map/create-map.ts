/** MapLibre with the settings of this page: panning and zooming, no turning or tilting, north is up. */
import { AttributionControl, Map as MapLibreMap, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import { baseStyle } from './basemap/base-style.ts';
import type { MapEngineOptions } from './map-types.ts';
import { ZOOM } from './zoom.ts';

export function createMap(options: MapEngineOptions): MapLibreMap {
  setWorkerUrl(workerUrl);
  const map = new MapLibreMap({
    container: options.container,
    style: baseStyle(options.picture, options),
    ...(options.camera === null ? {} : { zoom: options.camera.zoom, center: [options.camera.lng, options.camera.lat] }),
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: true,
    attributionControl: false,
    // Names appear at once enough for a replay, and the map comes to rest sooner.
    fadeDuration: 120,
    locale: { ...options.words() },
    // The links are smoothed by their own shader.
    canvasContextAttributes: { antialias: false },
    validateStyle: import.meta.env.DEV,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new AttributionControl({ compact: true }), 'bottom-right');
  map.addControl(new NavigationControl({ showCompass: false }), 'bottom-right');
  foldAttribution(options.container);
  return map;
}

/** MapLibre opens the small attribution until the map is moved, unless it finds it folded: here it waits until it is asked for. */
function foldAttribution(container: HTMLElement): void {
  const attribution = container.querySelector('.maplibregl-ctrl-attrib');
  attribution?.classList.add('maplibregl-compact');
  attribution?.classList.remove('maplibregl-compact-show');
  attribution?.removeAttribute('open');
}

/** Whether this browser can draw the map at all. */
export function supportsMap(): boolean {
  try {
    const gl = document.createElement('canvas').getContext('webgl2');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
    return gl !== null;
  } catch {
    return false;
  }
}
