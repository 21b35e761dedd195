import type { MapEngine } from '../map/map-engine.ts';

let loading: Promise<typeof MapEngine> | null = null;

/** The map's code, fetched once. Asked for early, it comes while the data do; after a failure the next asking tries again. */
export function loadMapEngine(): Promise<typeof MapEngine> {
  loading ??= import('../map/map-engine.ts').then(
    (module) => module.MapEngine,
    (reason: unknown) => {
      loading = null;
      throw reason;
    },
  );
  return loading;
}
