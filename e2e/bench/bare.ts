/** The least that a page with our basemap can be: MapLibre as it comes, and nothing else. What the atlas takes to load is held against it. */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { baseStyle } from '../../src/map/basemap/base-style.ts';
import { START } from './ways.ts';

const container = document.getElementById('map') as HTMLElement;
setWorkerUrl(workerUrl);
const map = new MapLibreMap({ container, style: baseStyle(START, { basemapUrl: './basemap', countryName: (iso) => iso }), center: [20, 52], zoom: 3 });
await map.once('idle');
container.setAttribute('aria-busy', 'false');
