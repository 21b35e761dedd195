// The browsers for the end-to-end tests: those that are there, else the system's packages, else Playwright's own Chromium.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { run } from './dependencies.mjs';

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const systemBrowser = () => SYSTEM_BROWSERS.find((path) => existsSync(path)) ?? null;

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** @returns whether the packages are installed now */
function installPackages(packages) {
  if (!isDebianRoot()) return false;
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'] };
  return run('apt-get', ['update', '-qq'], quiet) === 0 && run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet) === 0;
}

/** Sees to it that a browser can be started; returns whether one can. */
export function ensureBrowser() {
  if (systemBrowser() !== null) return true;
  if (installPackages(['chromium']) && systemBrowser() !== null) return true;
  return spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' }).status === 0;
}

/** A virtual display, and graphics in software for it. */
const DISPLAY = ['xvfb', 'xauth', 'libpci3', 'libgl1', 'libegl1', 'libgl1-mesa-dri'];

const firefox = () => ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path)) ?? null;

/** WebKitGTK's small browser, which its driver starts; it stands in a folder named after processor and version. */
function miniBrowser() {
  if (!existsSync('/usr/bin/WebKitWebDriver')) return null;
  const folders = readdirSync('/usr/lib').flatMap((kind) => ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((version) => `/usr/lib/${kind}/${version}`));
  return folders.map((folder) => `${folder}/MiniBrowser`).find((path) => existsSync(path)) ?? null;
}

const hasXvfb = () => existsSync('/usr/bin/xvfb-run');

const OTHERS = [
  { name: 'Firefox', kind: 'firefox', find: firefox, packages: ['firefox-esr'] },
  { name: 'WebKit', kind: 'webkit', find: miniBrowser, packages: ['webkit2gtk-driver'] },
];

/** The browsers that Playwright does not drive: for each the command that does the main job in it, or null where it cannot be had. */
export function ensureOtherBrowsers() {
  return OTHERS.map(({ name, kind, find, packages }) => {
    if ((find() === null || !hasXvfb()) && !installPackages([...packages, ...DISPLAY])) return { name, command: null };
    const program = find();
    if (program === null) return { name, command: null };
    return { name, command: ['xvfb-run', '-a', '-s', '-screen 0 1400x1000x24', 'npx', 'tsx', 'e2e/browsers/main-job.ts', kind, program] };
  });
}
