/** The map as one object with few verbs. It owns the camera and what the pointer is on; all else is passed in. */
import { GPUInitializationError, getGlobalDispatcher, type Map as MapLibreMap } from 'maplibre-gl';
import { equalHighlights, type Highlight, isEmpty, NO_HIGHLIGHT } from '../domain/choose/highlight.ts';
import { boxOfFocus, type Camera, type Focus, placesOfFocus } from '../domain/geo/focus.ts';
import { linkGeometry } from '../domain/geo/link-geometry.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { CameraMoves } from './camera/camera-moves.ts';
import { farOut } from './camera/far-out.ts';
import { createMap } from './create-map.ts';
import { type MapEngineOptions, MapFailure, type MapPicture } from './map-types.ts';
import { applyWords } from './map-words.ts';
import { NamePlacing } from './places/name-placing.ts';
import { visiblePlaces } from './places/visible-places.ts';
import { HitTest } from './pointer/hits.ts';
import { PointerWatch } from './pointer/pointer.ts';
import { Scene } from './scene.ts';
import { watchWorker } from './worker-watch.ts';

/** Milliseconds of rest after which the list of visible places is brought up to date. */
const REST = 150;

export class MapEngine {
  /** Null where the map cannot be made, which `failed` has then been told. */
  static create(options: MapEngineOptions): MapEngine | null {
    options.container.setAttribute('aria-busy', 'true');
    try {
      return new MapEngine(createMap(options), options);
    } catch (cause) {
      options.container.setAttribute('aria-busy', 'false');
      options.on.failed(new MapFailure(cause instanceof GPUInitializationError ? 'graphics' : 'unknown', cause));
      return null;
    }
  }

  readonly #map: MapLibreMap;
  readonly #scene: Scene;
  readonly #pointer: PointerWatch;
  readonly #camera: CameraMoves;
  readonly #endWorkerWatch: () => void;
  #picture: MapPicture;
  #index: NetworkIndex | null = null;
  #hits: HitTest | null = null;
  #names: NamePlacing | null = null;
  /** What the pointer is on, and what is pointed at elsewhere on the page: the pointer comes first. */
  #pointed: Highlight = NO_HIGHLIGHT;
  #asked: Highlight = NO_HIGHLIGHT;
  #ready = false;
  #failed = false;
  /** Whether the camera stands where it was asked to, so that the first network does not move it. */
  #placed: boolean;
  /** Whether other places may be in the window than were told of last. */
  #moved = true;
  #reporting: ReturnType<typeof setTimeout> | undefined;

  private constructor(
    map: MapLibreMap,
    private readonly options: MapEngineOptions,
  ) {
    const { picture, on } = options;
    this.#picture = picture;
    this.#placed = options.camera !== null;
    this.#map = map;
    this.#scene = new Scene(map, options.countryName, picture, { placesChanged: this.#report, failed: (cause) => this.#fail('unknown', cause) });
    this.#pointer = new PointerWatch(
      map,
      options,
      (point, finger) => this.#hits?.at(map, point, this.#picture, finger) ?? null,
      (hover) => {
        this.#pointed = hover;
        this.#light();
      },
    );
    this.#camera = new CameraMoves(map, (camera) => on.cameraMoved(camera));
    this.#endWorkerWatch = watchWorker(getGlobalDispatcher(), (cause) => this.#fail('worker', cause));
    map.on('render', this.#watchReady);
    map.on('movestart', () => options.on.farOut([]));
    map.on('moveend', () => {
      this.#moved = true;
      this.#report();
    });
    map.on('resize', () => {
      this.#moved = true;
    });
    map.on('webglcontextlost', () => on.lost());
    map.on('webglcontextrestored', () => on.restored());
    if (options.index !== null) this.setNetwork(options.index);
  }

  /**
   * Draws another network in place of the last, and frames it; the first is not framed where a camera came before it.
   * The network that is drawn already costs nothing.
   */
  setNetwork(index: NetworkIndex): void {
    if (index === this.#index) return;
    const geometry = linkGeometry(index.links);
    this.#index = index;
    this.#moved = true;
    this.#hits = new HitTest(index, geometry);
    this.#names = new NamePlacing(index, geometry);
    this.#pointer.clear();
    this.#scene.setNetwork(index, geometry);
    if (!this.#placed) this.frame({ kind: 'all' });
    this.#placed = false;
    this.#report();
  }

  show(picture: MapPicture): void {
    if (picture.language !== this.#picture.language) applyWords(this.options.container, this.options.words());
    this.#picture = picture;
    this.#scene.show(picture);
  }

  /** Lights what is pointed at elsewhere as if the pointer were on it; null ends it. Ids that the network does not know light nothing. */
  highlight(what: Highlight | null): void {
    if (equalHighlights(what ?? NO_HIGHLIGHT, this.#asked)) return;
    this.#asked = what ?? NO_HIGHLIGHT;
    this.#light();
  }

  /** Moves the camera there; at once where motion is not wanted or nothing is drawn yet. Any gesture ends the movement. */
  frame(focus: Focus): void {
    const box = this.#index === null ? null : boxOfFocus(this.#index, this.#picture, focus);
    if (box === null || this.#index === null) return;
    const places = new Set(placesOfFocus(this.#index, this.#picture, focus));
    // What is framed is what is about to be chosen: its own lines decide where names stand.
    const selection = focus.kind === 'place' || focus.kind === 'link' ? { kind: focus.kind, id: focus.id } : null;
    const names = this.#names;
    const namesAt = names === null || !names.areFew ? null : (zoom: number) => names.reachesAt(zoom, this.#picture.language, selection, places);
    this.#camera.frame(box, this.options.insets(), this.#ready && !this.options.reducedMotion(), namesAt);
  }

  /** Puts the camera there, at once unless it is to travel, or as near as the map allows. What is no camera (a number that is none) moves nothing. */
  moveTo(camera: Camera, travel = false): void {
    if (this.#index === null) this.#placed = true;
    this.#camera.jump(camera, travel && this.#ready && !this.options.reducedMotion());
  }

  destroy(): void {
    clearTimeout(this.#reporting);
    this.#endWorkerWatch();
    this.#camera.dispose();
    this.#scene.dispose();
    this.#pointer.dispose();
    this.#map.remove();
  }

  #fail(reason: MapFailure['reason'], cause: unknown): void {
    if (this.#failed) return;
    this.#failed = true;
    this.options.container.setAttribute('aria-busy', 'false');
    this.options.on.failed(new MapFailure(reason, cause));
  }

  #light(): void {
    this.#scene.highlight(isEmpty(this.#pointed) ? this.#asked : this.#pointed);
  }

  readonly #watchReady = (): void => {
    if (this.#ready || this.#failed || !this.#scene.isDrawn || !this.#map.loaded()) return;
    this.#ready = true;
    this.#moved = true;
    this.options.container.setAttribute('aria-busy', 'false');
    this.options.on.ready();
    this.#report();
  };

  readonly #report = (): void => {
    clearTimeout(this.#reporting);
    this.#reporting = setTimeout(() => {
      if (this.#index === null) return;
      if (this.#moved) this.options.on.visiblePlaces(visiblePlaces(this.#map, this.#index));
      this.#moved = false;
      this.options.on.farOut(farOut(this.#map, this.#index, this.#picture, this.options.insets()));
    }, REST);
  };
}
