/**
 * Measures how a page loads on a phone: Lighthouse's mobile preset (412 × 823, processor four times slower, slow 4G) set through
 * the browser's own throttling, a fresh profile each time, the median of several runs. Lighthouse itself is not used: it reckons a
 * slow line from a fast load, here the line is slow. So read these figures beside each other, not beside Lighthouse's.
 */
import type { Browser } from '@playwright/test';

/** Lighthouse's `mobileSlow4G` with `throttlingMethod: devtools`: milliseconds, bytes a second. */
const LINE = { offline: false, latency: 562.5, downloadThroughput: (1474.56 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 };
const SLOWER = 4;

/** Milliseconds of rest after the map has been drawn, in which late work still counts. */
const AFTER = 2000;

export interface LoadFigures {
  /** Milliseconds until something, and the largest thing, is painted. */
  readonly first: number;
  readonly largest: number;
  /** Sum of layout shifts. */
  readonly shift: number;
  /** Milliseconds by which tasks after the first paint went over 50 ms. */
  readonly blocking: number;
  /** Milliseconds until the map is complete. */
  readonly map: number;
  /** Kilobytes over the line until then. */
  readonly kilobytes: number;
}

/** Runs in the page, before anything of it. */
function watch(): void {
  const seen = { largest: 0, shift: 0, tasks: [] as [number, number][] };
  Object.assign(window, { seen });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime;
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };
    if (!hadRecentInput) seen.shift += value;
  });
  observe('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
}

async function measureOnce(browser: Browser, url: string): Promise<LoadFigures> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    const cdp = await context.newCDPSession(page);
    let bytes = 0;
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', LINE);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(watch);
    await page.goto(url);
    await page.waitForFunction(() => document.querySelector('[aria-busy="false"]') !== null);
    const map = await page.evaluate(() => performance.now());
    const kilobytes = bytes / 1000;
    await page.waitForTimeout(AFTER);
    const told = await page.evaluate(() => {
      const { seen } = window as unknown as { readonly seen: { readonly largest: number; readonly shift: number; readonly tasks: readonly (readonly [number, number])[] } };
      const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
      const blocking = seen.tasks.reduce((sum, [start, duration]) => sum + (start >= first ? Math.max(0, duration - 50) : 0), 0);
      return { first, largest: seen.largest, shift: seen.shift, blocking };
    });
    return { ...told, map, kilobytes };
  } finally {
    await context.close();
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Pages in turn, so that whatever else the machine does meets them alike; medians, and of the shifts the worst. */
export async function measureLoads<Name extends string>(browser: Browser, pages: Readonly<Record<Name, string>>, times: number): Promise<Readonly<Record<Name, LoadFigures>>> {
  const names = Object.keys(pages) as Name[];
  const runs = new Map<Name, LoadFigures[]>(names.map((name) => [name, []]));
  for (let i = 0; i < times; i += 1) for (const name of names) runs.get(name)?.push(await measureOnce(browser, pages[name]));
  const figures = names.map((name) => {
    const own = runs.get(name) ?? [];
    const of = (what: keyof LoadFigures): number => median(own.map((run) => run[what]));
    const shift = Math.max(...own.map((run) => run.shift));
    return [name, { first: of('first'), largest: of('largest'), shift, blocking: of('blocking'), map: of('map'), kilobytes: of('kilobytes') }] as const;
  });
  return Object.fromEntries(figures) as Record<Name, LoadFigures>;
}

export function printLoads(figures: Readonly<Record<string, LoadFigures>>): void {
  console.log('loading on a phone (processor four times slower, slow 4G), ms: first paint, largest paint, blocked, map complete; layout shift; kB until the map');
  for (const [name, { first, largest, shift, blocking, map, kilobytes }] of Object.entries(figures)) {
    console.log(
      `${name.padEnd(12)}${[first, largest, blocking, map].map((ms) => ms.toFixed(0).padStart(9)).join('')}${shift.toFixed(3).padStart(9)}${kilobytes.toFixed(0).padStart(9)}`,
    );
  }
}
