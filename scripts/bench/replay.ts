/** Measures a full run of the replay on the built site: main-thread script in each frame, as Chromium's trace counts it. */
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build, preview } from 'vite';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
}

export interface ReplayFigures {
  readonly frames: number;
  /** Milliseconds of script in the median frame, and in the one that 95 of 100 stay under. */
  readonly median: number;
  readonly p95: number;
  readonly seconds: number;
}

/** Script of each frame in milliseconds: what ran in animation frame callbacks between one frame's start and the next. */
function scriptPerFrame(events: readonly TraceEvent[]): readonly number[] {
  const callbacks = events.filter(({ name, dur }) => name === 'FireAnimationFrame' && dur !== undefined);
  const tid = callbacks[0]?.tid;
  const starts = events
    .filter((event) => event.name === 'BeginMainThreadFrame' && event.tid === tid)
    .map(({ ts }) => ts)
    .toSorted((a, b) => a - b);
  const sums = starts.map(() => 0);
  for (const { ts, dur = 0 } of callbacks) {
    const frame = starts.findLastIndex((start) => start <= ts);
    if (frame >= 0) sums[frame] = (sums[frame] ?? 0) + dur / 1000;
  }
  return sums.filter((sum) => sum > 0);
}

export async function measureReplay(root: string, browser: Browser): Promise<ReplayFigures> {
  const outDir = join(root, 'node_modules/.cache/bench-site');
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { host: '127.0.0.1', port: 4304, strictPort: true } });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    page.setDefaultTimeout(120_000);
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForFunction(() => document.querySelector('canvas') !== null && document.querySelector('[aria-busy="true"]') === null);
    await page.waitForTimeout(2000);
    await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'disabled-by-default-devtools.timeline.frame'] });
    const start = Date.now();
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    const seconds = (Date.now() - start) / 1000;
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    const frames = scriptPerFrame(traceEvents).toSorted((a, b) => a - b);
    const at = (share: number): number => frames[Math.floor(frames.length * share)] ?? Number.NaN;
    return { frames: frames.length, median: at(0.5), p95: at(0.95), seconds };
  } finally {
    await server.close();
  }
}
