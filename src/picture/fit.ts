/** Where a picture of another size looks, so that it shows what the page's map shows. */
import type { Camera, Insets } from '../domain/geo/focus.ts';
import { mercatorX, mercatorY, worldPixels } from '../domain/geo/mercator.ts';
import { refit } from '../domain/geo/refit.ts';
import type { Moment } from '../domain/network/date.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { cameraOf } from './paint.ts';
import type { PictureView } from './threads.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface MapOnScreen {
  readonly index: NetworkIndex;
  readonly view: PictureView;
  /** null where it is not known; what is looked at is framed then. */
  readonly camera: Camera | null;
  /** CSS pixels of the map and of what lies over it. */
  readonly size: Size;
  readonly covered: Insets;
}

/** Levels of zoom and CSS pixels within which a map stands as it was framed, and nobody has moved it since. */
const AS_FRAMED = { zoom: 0.15, pixels: 40 } as const;

/**
 * Where a person has moved the map, the picture shows the same part of the Earth; where the page framed what is looked at,
 * it is framed anew in the picture's size, as it is at `moment`.
 */
export function fittedCamera({ index, view, camera, size, covered }: MapOnScreen, picture: Size, moment: Moment = view.moment): Camera {
  if (camera === null || isNear(camera, cameraOf(index, view, size, covered))) return cameraOf(index, { ...view, moment }, picture);
  return refit(camera, size, picture, covered);
}

function isNear(a: Camera, b: Camera): boolean {
  const apart = Math.hypot(mercatorX(a.lng) - mercatorX(b.lng), mercatorY(a.lat) - mercatorY(b.lat)) * worldPixels(a.zoom);
  return Math.abs(a.zoom - b.zoom) <= AS_FRAMED.zoom && apart <= AS_FRAMED.pixels;
}
