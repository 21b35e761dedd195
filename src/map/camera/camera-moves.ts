/** Moves the camera, lets go as soon as the person takes over, and says where it has come to rest. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Camera, CLOSEST, framePadding, type Insets, LEAST_MARGIN, MOST_FRAMED_LATITUDE } from '../../domain/geo/focus.ts';
import type { Box } from '../../domain/geo/great-circle.ts';
import { type NamedPoint, paddingWithNames } from '../../domain/geo/name-room.ts';
import { allowedCamera } from './camera.ts';

/** Milliseconds that the camera takes. */
const TRAVEL = 600;

const GESTURES = ['pointerdown', 'wheel', 'keydown'] as const;

const sameCamera = (a: Camera, b: Camera): boolean => a.zoom === b.zoom && a.lng === b.lng && a.lat === b.lat;

export class CameraMoves {
  #travelling = false;
  #last: Camera;

  /** `rested` is told where the camera is each time that it has come to rest somewhere else. */
  constructor(
    private readonly map: MapLibreMap,
    private readonly rested: (camera: Camera) => void,
  ) {
    this.#last = this.#camera();
    map.on('moveend', this.#rest);
    for (const gesture of GESTURES) map.getCanvasContainer().addEventListener(gesture, this.#letGo, { passive: true });
  }

  /** Brings a box of the Earth into the part of the map that the insets leave free, with the names that stand in it there at a zoom. */
  frame(box: Box, insets: Insets, animate: boolean, namesAt: ((zoom: number) => readonly NamedPoint[]) | null = null): void {
    const { clientWidth: width, clientHeight: height } = this.map.getContainer();
    const padding = namesAt === null ? framePadding(insets, width, height) : framePadding(insets, width, height, LEAST_MARGIN);
    // Padding is used for this movement only: kept, it would shift the centre that the address holds.
    this.map.fitBounds([box.west, Math.max(-MOST_FRAMED_LATITUDE, box.south), box.east, Math.min(MOST_FRAMED_LATITUDE, box.north)], {
      padding: namesAt === null ? padding : paddingWithNames(box, insets, padding, { width, height }, namesAt),
      maxZoom: CLOSEST,
      duration: animate ? TRAVEL : 0,
      linear: true,
      essential: true,
    });
    // After the call, which ends any movement before it.
    this.#travelling = animate;
  }

  /** Goes there, at once unless animated, as near as the map allows; where that is no camera at all, nowhere. */
  jump(camera: Camera, animate = false): void {
    const to = allowedCamera(camera);
    if (to === null) return;
    if (!animate) return void this.map.jumpTo({ zoom: to.zoom, center: [to.lng, to.lat] });
    this.map.easeTo({ zoom: to.zoom, center: [to.lng, to.lat], duration: TRAVEL, essential: true });
    this.#travelling = true;
  }

  dispose(): void {
    this.map.off('moveend', this.#rest);
    for (const gesture of GESTURES) this.map.getCanvasContainer().removeEventListener(gesture, this.#letGo);
  }

  /**
   * Ends a movement of ours at the first sign of a hand on the map; MapLibre itself waits until a gesture is recognised.
   * A movement of the person's own goes on whatever else is pressed: stopped halfway, a drag would end without a word.
   */
  readonly #letGo = (): void => {
    if (this.#travelling) this.map.stop();
  };

  readonly #rest = (): void => {
    this.#travelling = false;
    const camera = this.#camera();
    if (sameCamera(camera, this.#last)) return;
    this.#last = camera;
    this.rested(camera);
  };

  #camera(): Camera {
    const { lng, lat } = this.map.getCenter().wrap();
    return { zoom: this.map.getZoom(), lng, lat };
  }
}
