// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** Each test has a page of its own. */
async function quietOf(): Promise<{ readonly come: () => boolean }> {
  vi.resetModules();
  const { firstQuiet } = await import('./first-quiet.ts');
  let come = false;
  void firstQuiet().then(() => {
    come = true;
  });
  return { come: () => come };
}

describe('the first quiet moment', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('comes after the page has been painted and once the browser is idle', async () => {
    const { come } = await quietOf();
    await vi.advanceTimersByTimeAsync(20);
    expect(come()).toBe(false);
    await vi.advanceTimersByTimeAsync(600);
    expect(come()).toBe(true);
  });

  it.each(['pointerdown', 'keydown', 'wheel'])('comes at once at the first %s', async (kind) => {
    const { come } = await quietOf();
    dispatchEvent(new Event(kind));
    await Promise.resolve();
    await Promise.resolve();
    expect(come()).toBe(true);
  });

  it('comes after a while where no frame is drawn', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    const { come } = await quietOf();
    await vi.advanceTimersByTimeAsync(1400);
    expect(come()).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(come()).toBe(true);
    vi.unstubAllGlobals();
  });
});
