import { defineConfig } from '@playwright/test';
import { systemBrowser } from './scripts/setup/browser.mjs';

const executablePath = systemBrowser();

/** The built files are served by a plain static server, as on any host. `npm test` builds them first. */
const PORT = Number(process.env['E2E_PORT'] ?? 4179);

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // A test that fails now and then is a test to mend.
  retries: 0,
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'en-GB',
    colorScheme: 'light',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', '--disable-background-networking', '--disable-component-update'],
    },
  },
  webServer: { command: `npx tsx e2e/support/static-server.ts dist ${PORT}`, port: PORT, reuseExistingServer: false },
});
