import workerUrl from './maplibre-gl-worker.ts?worker&url';

/** Where the map's worker is found; apart from the map's code, so that the page can fetch the one without the other. */
export const WORKER_URL: string = workerUrl;
