/** Firefox over WebDriver BiDi. Without a window it draws no WebGL: it needs a display, if only a virtual one. */
import { type KeyInput, launch } from 'puppeteer-core';
import type { Point } from '../support/geometry.ts';
import { type Remote, WINDOW } from './remote.ts';

export async function startFirefox(executablePath: string): Promise<Remote> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    args: [`--width=${WINDOW.width}`, `--height=${WINDOW.height + 100}`],
    extraPrefsFirefox: { 'webgl.force-enabled': true, 'intl.accept_languages': 'en-GB' },
  });
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  const { mouse, keyboard } = page;
  return {
    open: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
    value: (expression) => page.evaluate(expression),
    drag: async (from: Point, to: Point) => {
      await mouse.move(from.x, from.y);
      await mouse.down();
      await mouse.move(to.x, to.y, { steps: 5 });
      await mouse.up();
    },
    click: (at) => mouse.click(at.x, at.y),
    press: (key) => keyboard.press(key as KeyInput),
    close: () => browser.close(),
  };
}
