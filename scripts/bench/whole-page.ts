/**
 * Measures the whole built page with a large made-up network: script of a year step, a type switched, a place chosen, a
 * letter searched, the table opened, by Chromium's profiler and without what the graphics calls themselves take.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { preview } from 'vite';
import { madeWorld } from './made-world.ts';

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame }[];
  readonly samples?: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas?: readonly number[];
}

/** Milliseconds of script by function, the dearest first: what has no address is the browser's own, graphics calls among it. */
export function scriptOf({ nodes, samples = [], timeDeltas = [] }: Profile): ReadonlyMap<string, number> {
  const nameOf = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [id, url === '' ? null : `${functionName || '(anonymous)'} ${url.split('/').at(-1)}:${lineNumber}`]),
  );
  const spent = new Map<string, number>();
  samples.forEach((id, i) => {
    const name = nameOf.get(id) ?? null;
    // A wait between two samples that is much longer than their distance was spent elsewhere: other programs had the processor.
    if (name !== null) spent.set(name, (spent.get(name) ?? 0) + Math.min(timeDeltas[i + 1] ?? 0, LONGEST) / 1000);
  });
  return new Map([...spent].toSorted(([, a], [, b]) => b - a));
}

/** Microseconds between samples, and the most that one counts for. */
const INTERVAL = 200;
const LONGEST = 5 * INTERVAL;

/** Milliseconds without a frame after which a change is over. */
const QUIET = 700;

/** Software graphics would have every call wait for a picture of a second or more: nothing is drawn, and all else runs as ever. */
function leaveOutDrawing(): void {
  const nothing = () => undefined;
  const drawn = { drawArrays: nothing, drawElements: nothing, drawArraysInstanced: nothing, drawElementsInstanced: nothing, clear: nothing };
  Object.assign(WebGL2RenderingContext.prototype, drawn);
}

export interface PageFigures {
  readonly what: string;
  /** Median milliseconds of script. */
  readonly script: number;
  /** Milliseconds of the dearest functions, over all runs. */
  readonly dearest: readonly (readonly [name: string, milliseconds: number])[];
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, quiet);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, quiet);
        }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
    QUIET,
  );
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

async function profiled(page: Page, cdp: CDPSession, change: () => Promise<unknown>): Promise<ReadonlyMap<string, number>> {
  await cdp.send('Profiler.start');
  await change();
  await settled(page);
  const { profile } = await cdp.send('Profiler.stop');
  return scriptOf(profile);
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0);
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export async function* measurePage(root: string, browser: Browser, links: number): AsyncGenerator<PageFigures> {
  const outDir = join(root, 'node_modules/.cache/bench-page');
  // By its own command: within tsx MapLibre's sources would be compiled otherwise than on the built site.
  execFileSync(join(root, 'node_modules/.bin/vite'), ['build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error', '--minify', 'false'], { cwd: root, stdio: 'inherit' });
  const server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { host: '127.0.0.1', port: 4305, strictPort: true } });
  const body = JSON.stringify(madeWorld(links));
  try {
    const context = await browser.newContext({ viewport: { width: 1100, height: 700 }, locale: 'en-GB', reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(240_000);
    await page.addInitScript(leaveOutDrawing);
    await page.route('**/data/network.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForFunction(() => document.querySelector('canvas') !== null && document.querySelector('[aria-busy="true"]') === null);
    await page.waitForTimeout(3000);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL });
    const measure = async (what: string, times: number, change: (i: number) => Promise<unknown>): Promise<PageFigures> => {
      const runs: number[] = [];
      const functions = new Map<string, number>();
      for (let i = 0; i <= times; i += 1) {
        const spent = await profiled(page, cdp, () => change(i));
        // The first change compiles and warms up, and is not counted.
        if (i === 0 && times > 1) continue;
        runs.push(sum(spent.values()));
        for (const [name, milliseconds] of spent) functions.set(name, (functions.get(name) ?? 0) + milliseconds);
      }
      return { what, script: median(runs), dearest: [...functions].toSorted(([, a], [, b]) => b - a).slice(0, 12) };
    };
    const slider = page.getByRole('slider', { name: 'Year' });
    await slider.focus();
    const parse = await page.evaluate((text) => {
      const times = [0, 1, 2].map(() => {
        const start = performance.now();
        JSON.parse(text);
        return performance.now() - start;
      });
      return Math.min(...times);
    }, body);
    yield { what: 'parse the file', script: parse, dearest: [] };
    yield await measure('year step', 5, () => slider.press('ArrowLeft'));
    const type = page.getByRole('group', { name: 'Agreement types' }).getByRole('checkbox').first();
    yield await measure('type switched', 4, () => type.evaluate((box: HTMLElement) => box.click()));
    const homes = page.locator('[data-opens^="city-"]');
    yield await measure('place chosen', 4, async (i) => {
      if (i % 2 === 0) await homes.nth(i).evaluate((button: HTMLElement) => button.click());
      else await page.keyboard.press('Escape');
    });
    await page.keyboard.press('Escape');
    const search = page.getByRole('combobox').first();
    await search.click();
    yield await measure('letter searched', 6, (i) => search.press('springfi'[i] ?? 'x'));
    await search.fill('');
    yield await measure('table opened', 1, (i) => page.getByRole('tab', { name: i === 0 ? 'Table' : 'Map' }).evaluate((tab: HTMLElement) => tab.click()));
    await context.close();
  } finally {
    await server.close();
  }
}
