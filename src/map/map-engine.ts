/** The map as one object with few verbs. It owns the camera and what the pointer is on; all else is passed in. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { boxOfFocus, type Focus } from '../domain/geo/focus.ts';
import { linkGeometry } from '../domain/geo/link-geometry.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { hashHasCamera, moveCamera, stopOnGesture } from './camera/camera.ts';
import { createMap, supportsMap, ZOOM } from './create-map.ts';
import type { MapEngineOptions, MapPicture } from './map-types.ts';
import { applyWords } from './map-words.ts';
import { visiblePlaces } from './places/visible-places.ts';
import { HitTest } from './pointer/hits.ts';
import { PointerWatch } from './pointer/pointer.ts';
import { Scene } from './scene.ts';

/** Milliseconds of rest after which the list of visible places is brought up to date. */
const REST = 150;

export class MapEngine {
  /** Whether this browser can draw the map; where not, `create` throws. */
  static readonly supported = supportsMap;

  static create(options: MapEngineOptions): MapEngine {
    return new MapEngine(options);
  }

  readonly #map: MapLibreMap;
  readonly #scene: Scene;
  readonly #pointer: PointerWatch;
  readonly #gone = new AbortController();
  #picture: MapPicture;
  #index: NetworkIndex | null = null;
  #hits: HitTest | null = null;
  #ready = false;
  #framed: boolean;
  #reporting: ReturnType<typeof setTimeout> | undefined;

  private constructor(private readonly options: MapEngineOptions) {
    const { container, picture, on } = options;
    this.#picture = picture;
    this.#framed = options.hash && hashHasCamera(location.hash, ZOOM.least, ZOOM.most);
    container.setAttribute('aria-busy', 'true');
    const map = createMap(options);
    this.#map = map;
    this.#scene = new Scene(map, options.countryName, picture, this.#report);
    this.#pointer = new PointerWatch(
      map,
      options,
      (point, finger) => this.#hits?.at(map, point, this.#picture, finger) ?? null,
      (hover) => this.#scene.hover(hover),
    );
    stopOnGesture(map);
    map.on('render', this.#watchReady);
    map.on('moveend', this.#report);
    map.on('webglcontextlost', () => on.lost());
    map.on('webglcontextrestored', () => on.restored());
    map.on('moveend', ({ originalEvent }) => {
      if (originalEvent !== undefined) on.cameraMoved?.();
    });
    if (options.hash) this.#followHistory();
    if (options.index !== null) this.setNetwork(options.index);
  }

  /** Draws another network in place of the last, and frames it unless the address brought a camera. */
  setNetwork(index: NetworkIndex): void {
    const geometry = linkGeometry(index.links);
    this.#index = index;
    this.#hits = new HitTest(index, geometry);
    this.#pointer.clear();
    this.#scene.setNetwork(index, geometry);
    if (!this.#framed) this.frame({ kind: 'all' });
    this.#report();
  }

  show(picture: MapPicture): void {
    if (picture.language !== this.#picture.language) applyWords(this.options.container, this.options.words());
    this.#picture = picture;
    this.#scene.show(picture);
  }

  /** Moves the camera there; at once where motion is not wanted or nothing is drawn yet. Any gesture ends the movement. */
  frame(focus: Focus): void {
    const box = this.#index === null ? null : boxOfFocus(this.#index, this.#picture, focus);
    if (box === null) return;
    moveCamera(this.#map, box, this.options.insets(), this.#ready && !this.options.reducedMotion());
  }

  /** What the map shows, as a canvas of its own in device pixels. It is read right after drawing: later, the map's own canvas is blank. */
  snapshot(): Promise<HTMLCanvasElement> {
    return new Promise((resolve) => {
      this.#map.once('render', () => {
        const copy = document.createElement('canvas');
        copy.width = this.canvas.width;
        copy.height = this.canvas.height;
        copy.getContext('2d')?.drawImage(this.canvas, 0, 0);
        resolve(copy);
      });
      this.#map.triggerRepaint();
    });
  }

  /** The canvas that the map draws on, for recording a film. */
  get canvas(): HTMLCanvasElement {
    return this.#map.getCanvas();
  }

  resize(): void {
    this.#map.resize();
  }

  destroy(): void {
    this.#gone.abort();
    clearTimeout(this.#reporting);
    this.#scene.dispose();
    this.#pointer.dispose();
    this.#map.remove();
  }

  readonly #watchReady = (): void => {
    if (this.#ready || !this.#scene.drawn || !this.#map.loaded()) return;
    this.#ready = true;
    this.options.container.setAttribute('aria-busy', 'false');
    this.options.on.ready();
    this.#report();
  };

  readonly #report = (): void => {
    clearTimeout(this.#reporting);
    this.#reporting = setTimeout(() => {
      if (this.#index === null || this.#gone.signal.aborted) return;
      this.options.on.visiblePlaces(visiblePlaces(this.#map, this.#index));
    }, REST);
  };

  /** Going back to an address with another query, Chromium fires no `hashchange`, and MapLibre would stay where it is. */
  #followHistory(): void {
    const { signal } = this.#gone;
    addEventListener('popstate', () => dispatchEvent(new HashChangeEvent('hashchange')), { signal });
  }
}
