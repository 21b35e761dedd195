/** The same part of the Earth in a window of another size. */
import type { Camera, Insets } from './focus.ts';
import { mercatorX, mercatorY, worldPixels } from './mercator.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const NOTHING: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The camera with which a window shows all that another shows in its free part, as large as it has room for. Sizes and
 * insets are CSS pixels.
 */
export function refit({ zoom, lng, lat }: Camera, from: Size, to: Size, covered: Insets = NOTHING): Camera {
  const [width, height] = [Math.max(1, from.width - covered.left - covered.right), Math.max(1, from.height - covered.top - covered.bottom)];
  const world = worldPixels(zoom);
  const x = mercatorX(lng) + (covered.left - covered.right) / 2 / world;
  const y = mercatorY(lat) + (covered.top - covered.bottom) / 2 / world;
  return {
    zoom: zoom + Math.log2(Math.min(to.width / width, to.height / height)),
    lng: (x - 0.5) * 360,
    lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
  };
}
