// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** Runs a command in the project's folder with its output shown; returns its exit code. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', ...options });
  return status ?? 1;
}

/**
 * Installs the packages of package-lock.json, unless what is installed is as new as package.json. `npm install`, not
 * `npm ci`: the lock file may lack builds of native tools for other platforms, which `npm ci` takes for an error.
 */
export function ensureDependencies() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package.json').mtimeMs) return;
  if (run('npm', ['install', '--no-audit', '--no-fund']) !== 0) process.exit(1);
}
