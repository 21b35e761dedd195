/** MapLibre's worker, under a name that says whose it is. */
import 'maplibre-gl/dist/maplibre-gl-worker.mjs';
