import type { MapEngine } from '../map/map-engine.ts';
import { Part } from '../site/load-part.ts';
import { firstQuiet } from './first-quiet.ts';

const part = new Part<typeof MapEngine>(() => import('../map/map-engine.ts').then((module) => module.MapEngine));

/**
 * The map's code, run once the page has been painted and has a quiet moment; once it has failed only a person asks again. The page's head
 * has it fetched before (`scripts/site/preload-plugin.ts`).
 */
export const loadMapEngine = (): Promise<typeof MapEngine> => firstQuiet().then(() => part.loaded());

export const retryMapEngine = (): Promise<void> => part.retry();
