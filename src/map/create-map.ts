/** MapLibre with the settings of this page: panning and zooming, no turning or tilting, north is up. */
import { AttributionControl, Map as MapLibreMap, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import { baseStyle } from './basemap/base-style.ts';
import { allowedCamera } from './camera/camera.ts';
import type { MapEngineOptions } from './map-types.ts';
import { WORKER_URL } from './worker-url.ts';
import { ZOOM } from './zoom.ts';

export type MapSettings = Pick<MapEngineOptions, 'container' | 'picture' | 'basemapUrl' | 'camera' | 'countryName' | 'words'> & Partial<Pick<MapEngineOptions, 'reducedMotion'>>;

/** A map that nobody touches and whose pictures are taken: so many pixels to a CSS pixel, and nothing fades, so that a picture depends on its moment alone. */
export interface StillMap {
  readonly pixelRatio: number;
}

/** @throws GPUInitializationError of MapLibre where this browser gives the map no WebGL 2. */
export function createMap(options: MapSettings, still: StillMap | null = null): MapLibreMap {
  setWorkerUrl(WORKER_URL);
  const camera = options.camera === null ? null : allowedCamera(options.camera);
  const map = new MapLibreMap({
    container: options.container,
    style: baseStyle(options.picture, options),
    // The address is the page's own affair.
    hash: false,
    ...(camera === null ? {} : { center: [camera.lng, camera.lat] as [number, number], zoom: camera.zoom }),
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: true,
    attributionControl: false,
    // Names appear at once enough for a replay, and the map comes to rest sooner.
    fadeDuration: still !== null || options.reducedMotion?.() === true ? 0 : 120,
    ...(still === null ? {} : { pixelRatio: still.pixelRatio, interactive: false, trackResize: false }),
    locale: { ...options.words() },
    // The links are smoothed by their own shader.
    canvasContextAttributes: { antialias: false },
    validateStyle: import.meta.env.DEV,
  });
  if (still !== null) return map;
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
