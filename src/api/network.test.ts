import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { link, networkOf } from '../domain/testing/network-fixture.ts';
import { NetworkLoadError, NetworkSilentError } from './fetch-text.ts';
import { type LoadedNetwork, NETWORK_URL, NetworkInvalidError, networkQuery, parseNetwork } from './network.ts';

const network = networkOf([link('akmene--konin', 'treaty 2006')]);
const messageOf = async (value: unknown): Promise<string> => {
  try {
    await parseNetwork(value);
    return 'no fault';
  } catch (error) {
    return error instanceof NetworkInvalidError ? error.message : `not a NetworkInvalidError: ${String(error)}`;
  }
};

describe('parseNetwork', () => {
  it('gives the network with everything looked up', async () => expect((await parseNetwork(network)).index.link.get('akmene--konin')?.second.id).toBe('konin'));

  it.each([
    ['nothing', undefined, 'network: Invalid input: expected object, received undefined'],
    ['null', null, 'network: Invalid input: expected object, received null'],
    ['a list', [], 'network: Invalid input: expected object, received array'],
    ['no places', { ...network, places: undefined }, 'places: Invalid input: expected array, received undefined'],
    [
      'no good link',
      { ...network, links: [{ ...network.links[0], stages: [{ type: 'treaty', since: '2006-02-30' }] }] },
      'links.0.stages.0.since: a date is an EDTF date: 1997, 2004-03, 2000-06-16, ../2016-11-11 or 1993/1999',
    ],
    ['two faults', { ...network, version: 3, links: 'many' }, 'version: Invalid input: expected 2'],
    ['only a link to nowhere', { ...network, links: [{ ...network.links[0], places: ['akmene', 'atlantis'] }] }, 'links.0.places.1: unknown places atlantis'],
  ])('refuses a file of which nothing can be shown, and names its first fault: %s', async (_what, value, message) => expect(await messageOf(value)).toBe(message));
});

describe('whatever comes from outside', () => {
  const throwsNothingElse = async (value: unknown): Promise<void> => {
    try {
      await parseNetwork(value);
    } catch (error) {
      expect(error).toBeInstanceOf(NetworkInvalidError);
      expect((error as Error).message).not.toBe('');
    }
  };

  it('is refused in one way, if it is refused', async () => {
    await fc.assert(fc.asyncProperty(fc.jsonValue(), throwsNothingElse));
    await fc.assert(fc.asyncProperty(fc.anything(), throwsNothingElse));
  });
});

describe('loading the network', () => {
  const load = (): Promise<LoadedNetwork> => {
    const { queryFn } = networkQuery();
    return (queryFn as unknown as (context: { signal: AbortSignal }) => Promise<LoadedNetwork>)({ signal: new AbortController().signal });
  };
  const answer = (body: () => BodyInit | null, init?: ResponseInit) => vi.stubGlobal('fetch', async () => new Response(body(), init));
  afterEach(() => vi.unstubAllGlobals());

  it('asks once, for the published file, and can be given up', async () => {
    const fetched = vi.fn(async () => new Response(JSON.stringify(network)));
    vi.stubGlobal('fetch', fetched);
    expect((await load()).index.links).toHaveLength(1);
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

  it('shows the good rest of a file, and says what is not in it', async () => {
    answer(() => JSON.stringify({ ...network, links: [...network.links, { ...network.links[0], id: 'akmene--atlantis', places: ['akmene', 'atlantis'] }] }));
    const { index, leftOut } = await load();
    expect([index.links.map(({ record: { id } }) => id), leftOut.map(({ kind, owner }) => [kind, owner])]).toEqual([['akmene--konin'], [['link', 'akmene--atlantis']]]);
  });

  it('reads letters that the connection has cut in two', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...network, title: { lt: 'Žemėlapis' } }));
    const oneByOne = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    };
    answer(() => new ReadableStream({ start: oneByOne }));
    expect((await load()).index.network.title['lt']).toBe('Žemėlapis');
  });

  it.each(['', '<!doctype html>', JSON.stringify(network).slice(0, -5)])('says that what came is not JSON (%#)', async (body) => {
    answer(() => body);
    await expect(load()).rejects.toThrow(new NetworkInvalidError('not JSON'));
  });

  it('opens a file of the first version of the format as well', async () => {
    answer(() => JSON.stringify({ ...network, version: 1 }));
    expect((await load()).index.network).toEqual(network);
  });

  it('names the part that is wrong', async () => {
    answer(() => JSON.stringify({ ...network, format: 'geojson' }));
    const error = await load().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'NetworkInvalidError', fault: { path: ['format'] } });
  });
});

describe('a host that does not answer', () => {
  const load = (): Promise<LoadedNetwork> =>
    (networkQuery().queryFn as unknown as (context: { signal: AbortSignal }) => Promise<LoadedNetwork>)({ signal: new AbortController().signal });
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is given up after 20 seconds, and asked again when told to', async () => {
    let signal: AbortSignal | undefined;
    vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
      signal = init.signal ?? undefined;
      return new Promise(() => undefined);
    });
    const first = load().catch((reason: unknown) => reason);
    await vi.advanceTimersByTimeAsync(19_000);
    expect(signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await first).toEqual(new NetworkSilentError(20));
    expect(signal?.aborted).toBe(true);

    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(network)));
    expect((await load()).index.links).toHaveLength(1);
  });

  it('and falls silent in the middle is given up too; one that is only slow is not', async () => {
    const text = JSON.stringify(network);
    const half = Math.floor(text.length / 2);
    const encode = (part: string) => new TextEncoder().encode(part);
    const after = (seconds: number, then: (controller: ReadableStreamDefaultController<Uint8Array>) => void) => (controller: ReadableStreamDefaultController<Uint8Array>) => {
      controller.enqueue(encode(text.slice(0, half)));
      setTimeout(() => then(controller), seconds * 1000);
    };
    const finish = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      controller.enqueue(encode(text.slice(half)));
      setTimeout(() => controller.close(), 15_000);
    };
    vi.stubGlobal('fetch', async () => new Response(new ReadableStream({ start: after(15, finish) })));
    const slow = load();
    await vi.advanceTimersByTimeAsync(30_000);
    expect((await slow).index.links).toHaveLength(1);

    vi.stubGlobal('fetch', async () => new Response(new ReadableStream({ start: after(25, finish) })));
    const silent = load().catch((reason: unknown) => reason);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await silent).toBeInstanceOf(NetworkSilentError);
    await vi.advanceTimersByTimeAsync(60_000);
  });

  it('is no longer waited for once the page gives up', async () => {
    const page = new AbortController();
    vi.stubGlobal(
      'fetch',
      (_url: string, init: RequestInit) => new Promise((_resolve, reject) => init.signal?.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')))),
    );
    const loading = (networkQuery().queryFn as unknown as (context: { signal: AbortSignal }) => Promise<LoadedNetwork>)({ signal: page.signal }).catch((reason: unknown) => reason);
    page.abort();
    expect(await loading).toBeInstanceOf(NetworkLoadError);
  });
});
