/** Where a point of the Earth stands on the screen: Web Mercator, and great circles, worked out apart from the page's own code. */

export interface LngLat {
  readonly lng: number;
  readonly lat: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Camera extends LngLat {
  readonly zoom: number;
}

const RADIANS = Math.PI / 180;

export const camera = (zoom: number, { lng, lat }: LngLat): Camera => ({ zoom, lng, lat });

/** The part of the address that sets the camera. */
export const hashOf = ({ zoom, lat, lng }: Camera): string => `#map=${zoom}/${lat}/${lng}`;

/** The camera that an address holds. */
export function cameraIn(address: string): Camera {
  const match = /#map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)/.exec(address);
  if (match === null) throw new Error(`no camera in the address ${address}`);
  const [zoom, lat, lng] = match.slice(1).map(Number) as [number, number, number];
  return { zoom, lat, lng };
}

/** The flat world as a square of side 1. */
const flat = ({ lng, lat }: LngLat): Point => ({ x: lng / 360 + 0.5, y: 0.5 - Math.log(Math.tan((45 + lat / 2) * RADIANS)) / (2 * Math.PI) });

/** The pixel at which a point stands: the camera's centre is the middle of the window, and the world is 512 px wide at zoom 0. */
export function project({ lng, lat }: LngLat, from: Camera, window: { readonly width: number; readonly height: number }): Point {
  const world = 512 * 2 ** from.zoom;
  const [at, centre] = [flat({ lng, lat }), flat(from)];
  return { x: window.width / 2 + (at.x - centre.x) * world, y: window.height / 2 + (at.y - centre.y) * world };
}

/** The point at a fraction of the way along the great circle between two points. */
export function along(a: LngLat, b: LngLat, fraction: number): LngLat {
  const [from, to] = [unit(a), unit(b)];
  const angle = Math.acos(from.reduce((sum, v, i) => sum + v * (to[i] ?? 0), 0));
  const [x = 0, y = 0, z = 0] = from.map((v, i) => (v * Math.sin((1 - fraction) * angle) + (to[i] ?? 0) * Math.sin(fraction * angle)) / Math.sin(angle));
  return { lng: Math.atan2(y, x) / RADIANS, lat: Math.atan2(z, Math.hypot(x, y)) / RADIANS };
}

const unit = ({ lng, lat }: LngLat): readonly number[] => [
  Math.cos(lat * RADIANS) * Math.cos(lng * RADIANS),
  Math.cos(lat * RADIANS) * Math.sin(lng * RADIANS),
  Math.sin(lat * RADIANS),
];

/** Where the great circles through two pairs of points cross, on the side of the Earth where the points are. */
export function crossing([a, b]: readonly [LngLat, LngLat], [c, d]: readonly [LngLat, LngLat]): LngLat {
  const line = cross(cross(unit(a), unit(b)), cross(unit(c), unit(d)));
  const side = Math.sign(line.reduce((sum, v, i) => sum + v * (unit(a)[i] ?? 0), 0));
  const [x = 0, y = 0, z = 0] = line.map((v) => v * side);
  return { lng: Math.atan2(y, x) / RADIANS, lat: Math.atan2(z, Math.hypot(x, y)) / RADIANS };
}

const cross = ([a = 0, b = 0, c = 0]: readonly number[], [d = 0, e = 0, f = 0]: readonly number[]): readonly number[] => [b * f - c * e, c * d - a * f, a * e - b * d];
