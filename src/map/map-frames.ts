/**
 * A map of its own, out of sight, whose pictures are taken one by one: for a film. It has the size of the film, whatever that
 * of the page, and disturbs nobody who looks at the map of the page.
 *
 * A picture is drawn when it is asked for, not when the screen is ready for one: so a film takes no longer than its drawing,
 * and goes on in a tab that nobody looks at. Nothing in it fades or moves by the clock, so it depends on its moment alone.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { linkGeometry } from '../domain/geo/link-geometry.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { createMap, type MapSettings, type StillMap } from './create-map.ts';
import type { MapPicture } from './map-types.ts';
import { Scene } from './scene.ts';

export interface MapFramesOptions extends Omit<MapSettings, 'container'>, StillMap {
  readonly index: NetworkIndex;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Ends the opening. */
  readonly signal: AbortSignal;
}

/** Milliseconds to wait for the first picture, and for one that follows: a name whose letters do not come holds up no film. */
const PATIENCE = { first: 120_000, next: 3000 } as const;

/** Milliseconds after which it is looked again whether what is missing has come. */
const LOOK_AGAIN = 50;

export class MapFrames {
  /** @throws Error where this browser gives no second map, or its links cannot be drawn; the signal's reason where it is aborted */
  static async open(options: MapFramesOptions): Promise<MapFrames> {
    const frames = new MapFrames(options);
    try {
      if (!(await frames.#complete(PATIENCE.first, options.signal))) throw new Error('the map is not complete');
      return frames;
    } catch (error) {
      frames.close();
      throw error;
    }
  }

  readonly #container: HTMLElement;
  readonly #map: MapLibreMap;
  readonly #scene: Scene;
  #fault: unknown = null;

  private constructor({ index, width, height, pixelRatio, ...settings }: Omit<MapFramesOptions, 'signal'>) {
    this.#container = hiddenBox(width, height);
    try {
      this.#map = createMap({ ...settings, container: this.#container }, { pixelRatio });
    } catch (error) {
      this.#container.remove();
      throw error;
    }
    const failed = (cause: unknown): void => {
      this.#fault ??= cause;
    };
    this.#scene = new Scene(this.#map, settings.countryName, settings.picture, { placesChanged: () => undefined, failed }, true);
    this.#scene.setNetwork(index, linkGeometry(index.links));
    this.#map.on('webglcontextlost', () => failed(new Error('the graphics context is lost')));
  }

  /**
   * Draws a picture and gives it away. What `take` is given holds the picture only until it returns.
   *
   * @throws Error where the map can be drawn no more
   */
  async draw(picture: MapPicture, take: (map: HTMLCanvasElement) => void): Promise<void> {
    this.#scene.show(picture);
    await this.#complete(PATIENCE.next);
    take(this.#map.getCanvas());
  }

  close(): void {
    this.#scene.dispose();
    this.#map.remove();
    this.#container.remove();
  }

  /** Draws until everything that belongs to the picture is in it; false where that does not come in time. */
  async #complete(patience: number, signal?: AbortSignal): Promise<boolean> {
    const until = performance.now() + patience;
    for (;;) {
      this.#map.redraw();
      if (this.#fault !== null) throw this.#fault;
      if (this.#scene.isDrawn && this.#map.loaded()) return true;
      if (performance.now() > until) return false;
      await this.#news();
      signal?.throwIfAborted();
    }
  }

  /** Resolves when something that was missing has come, or may have. */
  #news(): Promise<void> {
    return new Promise((resolve) => {
      const go = (): void => {
        clearTimeout(timer);
        this.#map.off('data', go);
        resolve();
      };
      const timer = setTimeout(go, LOOK_AGAIN);
      this.#map.on('data', go);
    });
  }
}

/** A box that takes no room, is not seen and not read out, in which a map can be drawn all the same. */
function hiddenBox(width: number, height: number): HTMLElement {
  const box = document.createElement('div');
  box.inert = true;
  box.setAttribute('aria-hidden', 'true');
  Object.assign(box.style, { position: 'fixed', left: '0', top: '0', width: `${width}px`, height: `${height}px`, visibility: 'hidden', zIndex: '-1', pointerEvents: 'none' });
  document.body.append(box);
  return box;
}
