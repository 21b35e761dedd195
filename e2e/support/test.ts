/** What every browser test starts from: the page, the published data, and a reader who asked for less motion unless the test says otherwise. */
import { test as base } from '@playwright/test';
import { Atlas } from './atlas.ts';
import type { Network } from './network.ts';

export { expect } from '@playwright/test';

export const test = base.extend<{ atlas: Atlas }, { network: Network }>({
  reducedMotion: 'reduce',
  // Large enough for panel, map and timeline side by side, and quicker to draw without a graphics processor than a larger one.
  viewport: { width: 1200, height: 800 },
  atlas: async ({ page }, use) => use(new Atlas(page)),
  network: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are asked for.
    async ({}, use, { project }) => {
      const response = await fetch(new URL('/data/network.json', project.use.baseURL));
      await use((await response.json()) as Network);
    },
    { scope: 'worker' },
  ],
});
