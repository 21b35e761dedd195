/** The text in the address bar: what an arrival at it brought, and how it is written back. */
import type { Camera } from '../domain/geo/focus.ts';
import { PARAMETERS, type Parameter, type RawAddress } from './address.ts';
import { type CameraPart, parseCamera, writeCamera } from './address-camera.ts';

/** What an arrival at an address brought, beside what its parameters mean. */
export interface Arrival {
  readonly raw: RawAddress;
  /** Parameters that are not ours, kept as they are. */
  readonly foreign: readonly (readonly [name: string, value: string])[];
  /** Ours, given a second time. */
  readonly repeated: readonly (readonly [name: Parameter, value: string])[];
  readonly camera: CameraPart;
}

/** What follows the path, as it stands in the address bar. */
export const textOf = ({ search, hash }: Pick<Location, 'search' | 'hash'>): string => `${search}${hash}`;

/** Commas stay readable: an address is also read and edited by people. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('%2C', ',');

const isParameter = (name: string): name is Parameter => (PARAMETERS as readonly string[]).includes(name);

export function arrivalAt({ search, hash }: Pick<Location, 'search' | 'hash'>): Arrival {
  const raw: Partial<Record<Parameter, string>> = {};
  const foreign: [string, string][] = [];
  const repeated: [Parameter, string][] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    if (!isParameter(name)) foreign.push([name, value]);
    else if (Object.hasOwn(raw, name)) repeated.push([name, value]);
    else raw[name] = value;
  }
  return { raw, foreign, repeated, camera: parseCamera(hash) };
}

/**
 * The same as we would write it: in our order, without what is left aside, and with the camera where it is now. A fragment
 * that is not ours stays as long as the map has not come to rest anywhere; the camera of what was shown before does not.
 */
export function writtenAs({ raw, foreign, camera: brought }: Arrival, camera: Camera | null, { hash }: Pick<Location, 'hash'>): string {
  const own = PARAMETERS.flatMap((name) => {
    const value = raw[name] ?? null;
    return value === null ? [] : [`${name}=${encode(value)}`];
  });
  const query = [...own, ...foreign.map(([name, value]) => `${encode(name)}=${encode(value)}`)].join('&');
  const where = camera === null ? (brought.rejected === null && parseCamera(hash).camera === null ? hash : '') : writeCamera(camera);
  return `${query === '' ? '' : `?${query}`}${where}`;
}
