import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PATIENCE, watchWorker } from './worker-watch.ts';

type Listener = (event: { readonly error: unknown }) => void;

/** A worker whose answers the test gives. */
function worker() {
  const listeners = new Set<Listener>();
  const asked: { answer: () => void; refuse: (cause: unknown) => void }[] = [];
  const dispatcher = {
    on: (_name: string, listener: Listener) => listeners.add(listener),
    off: (_name: string, listener: Listener) => listeners.delete(listener),
    broadcast: () => new Promise<unknown[]>((resolve, reject) => asked.push({ answer: () => resolve([]), refuse: reject })),
  };
  const failures: unknown[] = [];
  const end = watchWorker(dispatcher as never, (cause) => failures.push(cause));
  const error = (cause: unknown) => {
    for (const listener of [...listeners]) listener({ error: cause });
  };
  const later = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
  return { failures, end, error, asked, later, listeners };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the worker of the map', () => {
  it('has failed at once when its script does not come', () => {
    const { failures, error, listeners } = worker();
    error('404');
    error('404');
    expect(failures).toEqual(['404']);
    expect(listeners.size).toBe(0);
  });

  it('has failed when it cannot be started', async () => {
    const { failures, asked, later } = worker();
    asked[0]?.refuse('refused');
    await later(0);
    expect(failures).toEqual(['refused']);
  });

  it('has failed when it is silent for too long, and not before', async () => {
    const { failures, later } = worker();
    await later(PATIENCE - 1);
    expect(failures).toEqual([]);
    await later(1);
    expect(failures).toHaveLength(1);
  });

  it('is well once it has answered, also after an error if it answers again', async () => {
    const { failures, asked, error, later } = worker();
    asked[0]?.answer();
    await later(2 * PATIENCE);
    error('a tile that cannot be read');
    asked[1]?.answer();
    await later(2 * PATIENCE);
    expect(failures).toEqual([]);
  });

  it('has died when it answers no more after an error', async () => {
    const { failures, asked, error, later } = worker();
    asked[0]?.answer();
    await later(0);
    error('out of memory');
    expect(asked).toHaveLength(2);
    await later(PATIENCE);
    expect(failures).toHaveLength(1);
  });

  it('is nobody’s concern after the watch has ended', async () => {
    const { failures, end, asked, later, listeners } = worker();
    end();
    asked[0]?.refuse('the map was removed');
    await later(2 * PATIENCE);
    expect([failures, listeners.size]).toEqual([[], 0]);
  });
});
