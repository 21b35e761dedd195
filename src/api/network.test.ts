import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { arbitraryIndex } from '../domain/testing/arbitraries.ts';
import { link, networkOf } from '../domain/testing/network-fixture.ts';
import { NETWORK_URL, NetworkInvalidError, NetworkLoadError, networkQuery, parseNetwork } from './network.ts';

const network = networkOf([link('akmene--konin', 'treaty 2006')]);
const messageOf = (value: unknown): string => {
  try {
    parseNetwork(value);
    return 'no fault';
  } catch (error) {
    return error instanceof NetworkInvalidError ? error.message : `not a NetworkInvalidError: ${String(error)}`;
  }
};

describe('parseNetwork', () => {
  it('gives the network with everything looked up', () => expect(parseNetwork(network).link.get('akmene--konin')?.second.id).toBe('konin'));

  it.each([
    ['nothing', undefined, 'network: Invalid input: expected object, received undefined'],
    ['null', null, 'network: Invalid input: expected object, received null'],
    ['a list', [], 'network: Invalid input: expected object, received array'],
    ['an unknown field', { ...network, extra: 1 }, 'network: Unrecognized key: "extra"'],
    ['a missing list', { ...network, places: undefined }, 'places: Invalid input: expected array, received undefined'],
    [
      'an impossible date deep inside',
      { ...network, links: [{ ...network.links[0], stages: [{ type: 'treaty', since: '2006-02-30' }] }] },
      'links.0.stages.0.since: a date is an EDTF date: 1997, 2004-03, 2000-06-16, ../2016-11-11 or 1993/1999',
    ],
    ['two faults', { ...network, version: 3, links: 'many' }, 'version: Invalid input: expected 2'],
    ['a link to nowhere', { ...network, links: [{ ...network.links[0], places: ['akmene', 'atlantis'] }] }, 'unknown place "atlantis"'],
    ['a type that is not listed', { ...network, links: [{ ...network.links[0], stages: [{ type: 'marriage', since: null }] }] }, 'unknown agreement type "marriage"'],
  ])('names the first fault of %s', (_what, value, message) => expect(messageOf(value)).toBe(message));
});

describe('whatever comes from outside', () => {
  const throwsNothingElse = (value: unknown): void => {
    try {
      parseNetwork(value);
    } catch (error) {
      expect(error).toBeInstanceOf(NetworkInvalidError);
      expect((error as Error).message).not.toBe('');
    }
  };

  it('is refused in one way, if it is refused', () => {
    fc.assert(fc.property(fc.jsonValue(), throwsNothingElse));
    fc.assert(fc.property(fc.anything(), throwsNothingElse));
  });

  it('also where one value of a good network is replaced by something else', () => {
    /** Paths to everything inside a value. */
    const paths = (value: unknown): readonly PropertyKey[][] =>
      typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => [[key], ...paths(inner).map((path) => [key, ...path])]) : [];
    const replaced = (value: unknown, [key, ...rest]: readonly PropertyKey[], by: unknown): unknown =>
      key === undefined
        ? by
        : Object.assign(Array.isArray(value) ? [...value] : { ...(value as object) }, { [key]: replaced((value as Record<PropertyKey, unknown>)[key], rest, by) });
    const change = arbitraryIndex.chain(({ network: good }) =>
      fc.tuple(fc.constant(good), fc.constantFrom(...paths(good)), fc.oneof(fc.jsonValue(), fc.constantFrom('treaty', '2004', '__proto__', -1, Number.NaN, [], {}))),
    );
    fc.assert(
      fc.property(change, ([good, path, by]) => throwsNothingElse(replaced(good, path, by))),
      { numRuns: 150 },
    );
  });
});

describe('loading the network', () => {
  const load = (): Promise<NetworkIndex> => {
    const { queryFn } = networkQuery();
    return (queryFn as unknown as (context: { signal: AbortSignal }) => Promise<NetworkIndex>)({ signal: new AbortController().signal });
  };
  const answer = (body: () => BodyInit | null, init?: ResponseInit) => vi.stubGlobal('fetch', async () => new Response(body(), init));
  afterEach(() => vi.unstubAllGlobals());

  it('asks once, for the published file, and can be given up', async () => {
    const fetched = vi.fn(async () => new Response(JSON.stringify(network)));
    vi.stubGlobal('fetch', fetched);
    expect((await load()).links).toHaveLength(1);
    expect(fetched).toHaveBeenCalledExactlyOnceWith(NETWORK_URL, { signal: expect.any(AbortSignal) });
  });

  it('says that there was no connection', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(load()).rejects.toThrow(new NetworkLoadError('Failed to fetch'));
  });

  it('says that the file is not there', async () => {
    answer(() => 'no', { status: 404 });
    await expect(load()).rejects.toThrow(new NetworkLoadError('HTTP 404'));
  });

  it('says that the connection broke off in the middle', async () => {
    answer(() => new ReadableStream({ start: (controller) => controller.error(new TypeError('terminated')) }));
    const error = await load().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NetworkLoadError);
  });

  it.each(['', '<!doctype html>', JSON.stringify(network).slice(0, -5)])('says that what came is not JSON (%#)', async (body) => {
    answer(() => body);
    await expect(load()).rejects.toThrow(new NetworkInvalidError('not JSON'));
  });

  it('opens a file of the first version of the format as well', async () => {
    answer(() => JSON.stringify({ ...network, version: 1 }));
    expect((await load()).network).toEqual(network);
  });

  it('names the part that is wrong', async () => {
    answer(() => JSON.stringify({ ...network, version: 3 }));
    await expect(load()).rejects.toThrow(new NetworkInvalidError('version: Invalid input: expected 2'));
  });
});
