/** What the rest of the page passes to the map and gets back from it. */

import type { Filters, Reading, Selection } from '../domain/choose/view.ts';
import type { Insets } from '../domain/geo/focus.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import type { Theme } from '../theme/theme.ts';
import type { MapWords } from './map-words.ts';

export type Projection = 'mercator' | 'globe';

/** Everything that decides what the map shows, apart from where its camera is. */
export interface MapPicture {
  /** Decimal year. */
  readonly moment: number;
  readonly reading: Reading;
  readonly filters: Filters;
  readonly selection: Selection | null;
  /** Language tag of labels. */
  readonly language: string;
  readonly theme: Theme;
  readonly projection: Projection;
  /** Whether links grow when their day comes; false draws them whole. */
  readonly growth: boolean;
  /** Id of a city network whose members are ringed. */
  readonly network?: string | null;
}

/** What lies under a pointer. `others` are further places at the same point, most prominent first. */
export type Hit =
  | { readonly kind: 'place'; readonly id: string; readonly others: readonly string[] }
  | { readonly kind: 'links'; readonly ids: readonly string[]; readonly point: { readonly x: number; readonly y: number } };

export interface MapListeners {
  /** A click or tap; null on empty map. */
  select(hit: Hit | null): void;
  /** The first complete frame has been drawn. */
  ready(): void;
  /** All places in the window, most prominent first; after each rest of the camera. */
  visiblePlaces(ids: readonly string[]): void;
  /** The graphics context is gone; the map comes back by itself and says `restored`. */
  lost(): void;
  restored(): void;
  /** The person has moved the camera. */
  cameraMoved?(): void;
}

export interface MapEngineOptions {
  readonly container: HTMLElement;
  readonly index: NetworkIndex | null;
  readonly picture: MapPicture;
  /** Folder of the basemap's tiles. */
  readonly basemapUrl: string;
  /** Whether the camera is kept in the address as `#map=zoom/lat/lng`. */
  readonly hash: boolean;
  readonly reducedMotion: () => boolean;
  readonly insets: () => Insets;
  /** Text of the small label that follows the pointer. */
  readonly describe: (hit: Hit) => string;
  /** Name of a country by ISO 3166-1 code. */
  readonly countryName: (iso: string, language: string) => string;
  /** MapLibre's own interface texts in the language of the picture, by MapLibre's keys. */
  readonly words: () => MapWords;
  readonly on: MapListeners;
}
