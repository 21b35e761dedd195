import { describe, expect, it, vi } from 'vitest';
import { loadPart, Part, type Surroundings } from './load-part.ts';

const GONE = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module: https://atlas.example/assets/table-1.js'));

function surroundings({ online = true, stored = new Map<string, string>() as Map<string, string> | null, reloaded = false } = {}) {
  const reload = vi.fn<() => void>();
  const storage: Surroundings['storage'] = () => {
    if (stored === null) throw new DOMException('refused', 'SecurityError');
    return { getItem: (key) => stored.get(key) ?? null, setItem: (key, value) => void stored.set(key, value) };
  };
  return { reload, reachable: () => Promise.resolve(online), wasReloaded: () => reloaded, storage };
}

const settles = (promise: Promise<unknown>): Promise<'loaded' | 'failed' | 'waits'> =>
  Promise.race([
    promise.then(
      () => 'loaded' as const,
      () => 'failed' as const,
    ),
    new Promise<'waits'>((resolve) => {
      setTimeout(resolve, 20, 'waits');
    }),
  ]);

describe('a part of the site', () => {
  it('that comes is used, and the page stays', async () => {
    const around = surroundings();
    expect(await loadPart(() => Promise.resolve(7), around)).toBe(7);
    expect(around.reload).not.toHaveBeenCalled();
  });

  it('that is gone after a release reloads the page, and nothing is said meanwhile', async () => {
    const around = surroundings();
    expect(await settles(loadPart(GONE, around))).toBe('waits');
    expect(around.reload).toHaveBeenCalledOnce();
  });

  it('that is still gone afterwards fails in its place: there is no loop', async () => {
    const stored = new Map<string, string>();
    await settles(loadPart(GONE, surroundings({ stored })));
    const afterwards = surroundings({ stored, reloaded: true });
    expect(await settles(loadPart(GONE, afterwards))).toBe('failed');
    expect(afterwards.reload).not.toHaveBeenCalled();
  });

  it('reloads no page that itself was loaded anew, where nothing can be stored', async () => {
    const first = surroundings({ stored: null });
    expect(await settles(loadPart(GONE, first))).toBe('waits');
    const second = surroundings({ stored: null, reloaded: true });
    expect(await settles(loadPart(GONE, second))).toBe('failed');
    expect([first.reload.mock.calls.length, second.reload.mock.calls.length]).toEqual([1, 0]);
  });

  it('without a connection costs nobody the page', async () => {
    const around = surroundings({ online: false });
    expect(await settles(loadPart(GONE, around))).toBe('failed');
    expect(around.reload).not.toHaveBeenCalled();
  });
});

describe('a kept part', () => {
  it('is asked for once, however often it is shown, also when it did not come', async () => {
    const load = vi.fn(GONE);
    const part = new Part(load, surroundings({ online: false }));
    await settles(part.loaded());
    expect(part.loaded()).toBe(part.loaded());
    expect(load).toHaveBeenCalledOnce();
  });

  it('comes when it is asked for again with a connection', async () => {
    const load = vi.fn<() => Promise<string>>().mockImplementationOnce(GONE).mockResolvedValue('table');
    const part = new Part(load, surroundings({ online: false }));
    expect(await settles(part.loaded())).toBe('failed');
    await part.retry();
    expect(await part.loaded()).toBe('table');
  });

  it('that a browser remembers as missing comes with a fresh page', async () => {
    const stored = new Map([[`reloaded for: Failed to fetch dynamically imported module: https://atlas.example/assets/table-1.js`, '1']]);
    const around = surroundings({ stored });
    const part = new Part(GONE, around);
    await settles(part.loaded());
    await part.retry();
    expect(around.reload).not.toHaveBeenCalled();
    await part.retry();
    expect(around.reload).toHaveBeenCalledOnce();
  });

  it('that was fetched ahead is there without waiting when it is asked for', async () => {
    const load = vi.fn(() => Promise.resolve('details'));
    const part = new Part(load, surroundings());
    expect(part.present).toBeNull();
    await part.fetchAhead();
    expect(part.present).toBe('details');
  });

  it('that did not come ahead costs nobody the page, and is fetched anew when it is asked for', async () => {
    const around = surroundings();
    const load = vi.fn<() => Promise<string>>().mockImplementationOnce(GONE).mockResolvedValue('details');
    const part = new Part(load, around);
    await part.fetchAhead();
    expect([part.present, around.reload.mock.calls.length]).toEqual([null, 0]);
    expect(await part.loaded()).toBe('details');
  });
});
