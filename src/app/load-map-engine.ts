import type { MapEngine } from '../map/map-engine.ts';
import { Part } from '../site/load-part.ts';

const part = new Part<typeof MapEngine>(() => import('../map/map-engine.ts').then((module) => module.MapEngine));

/** The map's code, fetched once. Asked for early, it comes while the data do; once it has failed only a person asks again. */
export const loadMapEngine = (): Promise<typeof MapEngine> => part.loaded();

export const retryMapEngine = (): Promise<void> => part.retry();
