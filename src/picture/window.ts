/** The part of the flat map that a picture shows, and where a point of the map lies in it. */
import { type Camera, CLOSEST, framePadding, type Insets, MOST_FRAMED_LATITUDE } from '../domain/geo/focus.ts';
import type { Box } from '../domain/geo/great-circle.ts';
import type { WorldPoint } from '../domain/geo/link-course.ts';
import { mercatorX, mercatorY, worldPixels } from '../domain/geo/mercator.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Window {
  readonly zoom: number;
  /** Of the picture, in CSS pixels. */
  readonly rect: Rect;
  /** Places a point of the map in the picture; `copy` is the copy of the world, 0 from 180° W to 180° E. */
  readonly toPicture: (point: WorldPoint, copy: number) => WorldPoint;
  /** Copies of the world of which something between two longitudes, as x in pixels of the map, is in the window. */
  readonly copiesOf: (west: number, east: number) => readonly number[];
}

const FARTHEST = 0.5;

/** The camera that shows a box in a window, as large as the margins let it be. */
export function cameraOn(box: Box, size: { readonly width: number; readonly height: number }, insets: Insets): Camera {
  const padding = framePadding(insets, size.width, size.height);
  const [west, east] = [mercatorX(box.west), mercatorX(box.east)];
  const [north, south] = [mercatorY(Math.min(MOST_FRAMED_LATITUDE, box.north)), mercatorY(Math.max(-MOST_FRAMED_LATITUDE, box.south))];
  const across = (size.width - padding.left - padding.right) / worldPixels(0) / Math.max(1e-9, east - west);
  const down = (size.height - padding.top - padding.bottom) / worldPixels(0) / Math.max(1e-9, south - north);
  const zoom = Math.max(FARTHEST, Math.min(CLOSEST, Math.log2(Math.min(across, down))));
  const world = worldPixels(zoom);
  const x = (west + east) / 2 + (padding.right - padding.left) / 2 / world;
  const y = (north + south) / 2 + (padding.bottom - padding.top) / 2 / world;
  return { zoom, lng: (x - 0.5) * 360, lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI };
}

export function windowOn({ zoom, lng, lat }: Camera, rect: Rect): Window {
  const world = worldPixels(zoom);
  const left = mercatorX(lng) * world - rect.width / 2;
  const top = mercatorY(lat) * world - rect.height / 2;
  return {
    zoom,
    rect,
    toPicture: ({ x, y }, copy) => ({ x: x + copy * world - left + rect.x, y: y - top + rect.y }),
    copiesOf: (west, east) => {
      const first = Math.ceil((left - east) / world);
      const last = Math.floor((left + rect.width - west) / world);
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
    },
  };
}
