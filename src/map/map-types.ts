/** What the rest of the page passes to the map and gets back from it. */

import type { Filters, Reading, Selection } from '../domain/choose/view.ts';
import type { Camera, Insets } from '../domain/geo/focus.ts';
import type { Moment } from '../domain/network/date.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import type { Theme } from '../theme/theme.ts';
import type { MapWords } from './map-words.ts';

export type Projection = 'mercator' | 'globe';

/** Everything that decides what the map shows, apart from where its camera is. */
export interface MapPicture {
  readonly moment: Moment;
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

/** What lies under a pointer: a place, or the links that cannot be told apart there, nearest first. `point` is in CSS pixels. */
export type Hit =
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'links'; readonly ids: readonly string[]; readonly point: { readonly x: number; readonly y: number } };

/**
 * Why there is no map: this browser gives it no WebGL 2 (`graphics`), its worker does not come or has died (`worker`), or
 * something else that is in `cause` went wrong (`unknown`).
 */
export class MapFailure extends Error {
  override readonly name = 'MapFailure';

  constructor(
    readonly reason: 'graphics' | 'worker' | 'unknown',
    cause?: unknown,
  ) {
    super(`the map cannot be drawn: ${reason}`, { cause });
  }
}

/** A place far out of the picture. */
export interface FarOut {
  /** Id of the place. */
  readonly id: string;
  /** Kilometres from the other end of its link. */
  readonly distance: number;
  /** CSS pixels from the upper left of the map: where the line leaves its free part. */
  readonly x: number;
  readonly y: number;
  /** On which side of that point there is room for a sign. */
  readonly side: 'left' | 'right';
}

export interface MapListeners {
  /** A click or tap; null on empty map. */
  select(hit: Hit | null): void;
  /** The first complete frame has been drawn. */
  ready(): void;
  /** Every place in the window, most prominent first; after each rest of the camera. */
  visiblePlaces(ids: readonly string[]): void;
  /** What lies far out of the picture, and where the lines to it leave it; none while the camera moves. */
  farOut(signs: readonly FarOut[]): void;
  /** The graphics context is gone; the map comes back by itself and says `restored`. */
  lost(): void;
  restored(): void;
  /** The camera has come to rest at another place, whoever moved it. */
  cameraMoved(camera: Camera): void;
  /** There is no map and none will come: said once. */
  failed(failure: MapFailure): void;
}

export interface MapEngineOptions {
  readonly container: HTMLElement;
  readonly index: NetworkIndex | null;
  readonly picture: MapPicture;
  /** Folder of the basemap's tiles. */
  readonly basemapUrl: string;
  /** Where the camera starts; with none, the first network is framed. */
  readonly camera: Camera | null;
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
