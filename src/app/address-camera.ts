/** The camera in the address, `#map=zoom/lat/lng`, as many map sites write it. */
import type { Camera } from '../domain/geo/focus.ts';
import { ZOOM } from '../map/zoom.ts';

export interface CameraPart {
  /** null: the address brings none, or a wrong one; the map is then framed by what is open. */
  readonly camera: Camera | null;
  /** The part as it stands in the address, where it is no camera; null otherwise. */
  readonly rejected: string | null;
}

const NAME = 'map=';
/** Latitudes beyond this are not on a Mercator map, in degrees. */
const POLE = 85.051129;
/** Longitudes up to one world beyond the antimeridian are understood, and brought back, in degrees. */
const FARTHEST = 540;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** `hash` as `location.hash` gives it. A bearing and a pitch, which this map does not have, are understood and dropped. */
export function parseCamera(hash: string): CameraPart {
  const part = hash
    .slice(1)
    .split('&')
    .find((one) => one.startsWith(NAME));
  if (part === undefined) return { camera: null, rejected: null };
  const texts = part.slice(NAME.length).split('/');
  const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = texts.map((text) => (NUMBER.test(text) ? Number(text) : Number.NaN));
  const isCamera = texts.length <= 5 && texts.every((text) => NUMBER.test(text)) && zoom >= ZOOM.least && zoom <= ZOOM.most && Math.abs(lat) <= POLE && Math.abs(lng) <= FARTHEST;
  return isCamera ? { camera: { zoom, lat, lng: wrap(lng) }, rejected: null } : { camera: null, rejected: `#${part}` };
}

/** As exact as half a pixel at this zoom, so that the address stays short and the map does not move by being reloaded. */
export function writeCamera({ zoom, lat, lng }: Camera): string {
  const digits = Math.max(0, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
  const rounded = (value: number, precision: number): number => Number(value.toFixed(precision));
  return `#${NAME}${rounded(zoom, 2)}/${rounded(lat, digits)}/${rounded(wrap(lng), digits)}`;
}

/** A longitude between -180 and 180, in degrees. */
const wrap = (lng: number): number => (Math.abs(lng) <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180);
