// The browser for the end-to-end tests: the one that is there, else the system's package, else Playwright's own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './dependencies.mjs';

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const systemBrowser = () => SYSTEM_BROWSERS.find((path) => existsSync(path)) ?? null;

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Sees to it that a browser can be started; returns whether one can. */
export function ensureBrowser() {
  if (systemBrowser() !== null) return true;
  if (isDebianRoot()) {
    const installed =
      run('apt-get', ['update', '-qq']) === 0 &&
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }) === 0;
    if (installed && systemBrowser() !== null) return true;
  }
  return spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' }).status === 0;
}
