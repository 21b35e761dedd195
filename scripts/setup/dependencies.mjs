// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** Runs a command in the project's folder with its output shown; returns its exit code. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', ...options });
  return status ?? 1;
}

const QUIET = ['--no-audit', '--no-fund'];

/** Installs exactly what package-lock.json names, unless that is installed already. */
export function ensureDependencies() {
  const installed = 'node_modules/.package-lock.json';
  const isNew = (file) => existsSync(file) && statSync(file).mtimeMs > statSync(installed).mtimeMs;
  if (existsSync(installed) && !isNew('package.json') && !isNew('package-lock.json')) return;
  if (run('npm', ['ci', ...QUIET]) === 0) return;
  // While package.json is being changed the lock file does not fit it, which `npm ci` takes for an error.
  console.log('npm ci did not succeed: trying npm install, which brings package-lock.json up to date.');
  if (run('npm', ['install', ...QUIET]) !== 0) process.exit(1);
}
