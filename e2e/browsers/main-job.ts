/**
 * The main job (look, pan, click, scrub, play, table, languages) in a browser that Playwright does not drive, on the built site with its headers.
 * Usage: main-job firefox <program> | main-job webkit <MiniBrowser>
 */
import { HEADERS } from '../../scripts/site/policy.ts';
import type { Point } from '../support/geometry.ts';
import { serveFolder } from '../support/static-server.ts';
import { startFirefox } from './firefox.ts';
import type { Remote } from './remote.ts';
import { startWebKit } from './webkit.ts';

/** How long a step may take on a slow machine that draws without a graphics processor. */
const STEP_MS = 60_000;

const [kind = '', program = ''] = process.argv.slice(2);
const site = await serveFolder('dist', { headers: HEADERS });
const remote: Remote = kind === 'webkit' ? await startWebKit(program) : await startFirefox(program);

async function until(expression: string): Promise<void> {
  const end = Date.now() + STEP_MS;
  while ((await remote.value(expression)) !== true) {
    if (Date.now() > end) throw new Error(`never true: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The middle of the first element seen that a selector finds and whose name or text is the given one. */
async function middleOf(selector: string, name = ''): Promise<Point> {
  const find = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.checkVisibility() && [one.getAttribute('aria-label'), one.textContent].some((text) => (text ?? '').includes(${JSON.stringify(name)})))`;
  await until(`${find} !== undefined`);
  return (await remote.value(`(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(${find}.getBoundingClientRect())`)) as Point;
}
const clickOn = async (selector: string, name?: string): Promise<void> => remote.click(await middleOf(selector, name));
const year = 'document.querySelector(\'input[type="range"]\').value';

/** Rēzekne in the middle of the window. */
const CAMERA = '#map=7/56.507/27.333';

const STEPS: Readonly<Record<string, () => Promise<void>>> = {
  'the map is drawn': async () => {
    await remote.open(`${site.url}?lang=en${CAMERA}`);
    await until("document.querySelector('canvas') !== null && document.querySelector('[aria-busy=\"true\"]') === null");
    await remote.value(
      "void (globalThis.faults = [], addEventListener('error', ({ message }) => faults.push(message)), addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason))), addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => faults.push(violatedDirective + ' ' + blockedURI)))",
    );
  },
  'a click on a place opens it': async () => {
    await remote.click((await remote.value('({ x: innerWidth / 2, y: innerHeight / 2 })')) as Point);
    await until("new URLSearchParams(location.search).get('place') === 'rezekne' && [...document.querySelectorAll('h2')].some((one) => one.textContent === 'Rēzekne')");
    await remote.press('Escape');
    await until("!location.search.includes('place=')");
  },
  'the map can be panned': async () => {
    const before = await remote.value('location.hash');
    await remote.drag({ x: 700, y: 300 }, { x: 820, y: 340 });
    await until(`location.hash !== ${JSON.stringify(before)}`);
  },
  'the year can be scrubbed': async () => {
    await remote.value('void document.querySelector(\'input[type="range"]\').focus()');
    await remote.press('ArrowLeft');
    await until(`${year} === '2021' && location.search.includes('year=2021')`);
    await remote.press('Home');
    await until(`${year} === '1991'`);
  },
  'the years play and pause': async () => {
    await clickOn('button', 'Play');
    await until(`Number(${year}) > 1991`);
    await clickOn('button', 'Pause');
    await middleOf('button', 'Play');
  },
  'search finds a place': async () => {
    await clickOn('input[role="combobox"]');
    for (const letter of 'akm') await remote.press(letter);
    await middleOf('[role="option"]', 'Akmenė');
    await remote.press('Enter');
    await until("new URLSearchParams(location.search).get('place') === 'akmene'");
  },
  'the table lists the links': async () => {
    await clickOn('[role="tab"]', 'Table');
    // The place that search has found is still open, so the table holds its links alone.
    await until("document.querySelectorAll('table tbody tr').length > 0");
    await clickOn('[role="tab"]', 'Map');
    await until("document.querySelector('table') === null");
  },
  '"About" closes by a click outside': async () => {
    await clickOn('button', 'About the data');
    await until("document.querySelector('dialog')?.open === true");
    await remote.click({ x: 20, y: 400 });
    await until("document.querySelector('dialog') === null");
  },
  'all four languages': async () => {
    for (const [language, word] of Object.entries({ lt: 'Lentelė', lv: 'Tabula', uk: 'Таблиця', en: 'Table' })) {
      const choose = `(select => { Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(select, '${language}'); select.dispatchEvent(new Event('change', { bubbles: true })); })(document.querySelector('select:has(option[lang])'))`;
      await remote.value(`void ${choose}`);
      await until(`document.documentElement.lang === '${language}'`);
      await middleOf('[role="tab"]', word);
    }
  },
  'without an error and within the policy': async () => {
    const faults = await remote.value("globalThis.faults.filter((fault) => !fault.startsWith('ResizeObserver loop')).join()");
    if (faults !== '') throw new Error(String(faults));
  },
};

let failed = 0;
const began = Date.now();
try {
  for (const [name, step] of Object.entries(STEPS)) {
    try {
      await step();
      console.log(`ok      ${((Date.now() - began) / 1000).toFixed(1)} s  ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED  ${((Date.now() - began) / 1000).toFixed(1)} s  ${name}: ${error instanceof Error ? error.message : String(error)}`);
      const seen =
        "JSON.stringify({ at: location.href, busy: document.querySelector('[aria-busy]')?.getAttribute('aria-busy'), faults: globalThis.faults, text: document.body.innerText.slice(0, 300) })";
      console.log(await remote.value(seen).catch(String));
      break;
    }
  }
} finally {
  await remote.close();
  await site.close();
}
process.exit(failed === 0 ? 0 : 1);
