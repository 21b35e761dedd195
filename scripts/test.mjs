// `npm test`: installs what is missing, runs every check, and ends with one plain line of counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './setup/browser.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';

const reports = mkdtempSync(join(tmpdir(), 'atlas-test-'));
const total = { passed: 0, failed: 0 };

function add(name, passed, failed) {
  total.passed += passed;
  total.failed += failed;
  console.log(`${failed === 0 ? 'ok' : 'FAILED'}  ${name}  (${passed} passed, ${failed} failed)`);
}

const npx = (args, env = {}) => spawnSync('npx', args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

/** A check that either holds or does not. */
function check(name, ok) {
  add(name, ok ? 1 : 0, ok ? 0 : 1);
  return ok;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function unitTests() {
  const file = join(reports, 'unit.json');
  const ok = npx(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${file}`], { GARBAGE_RUNS: '10000' });
  const report = readReport(file);
  const failed = report?.numFailedTests ?? 0;
  add('unit and property tests', report?.numPassedTests ?? 0, ok ? failed : Math.max(1, failed));
}

function browserTests() {
  const file = join(reports, 'browser.json');
  const ok = npx(['playwright', 'test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  const stats = readReport(file)?.stats;
  const failed = stats?.unexpected ?? 0;
  add('browser tests', (stats?.expected ?? 0) + (stats?.flaky ?? 0), ok ? failed : Math.max(1, failed));
}

ensureDependencies();
check('types', npx(['tsc', '--noEmit']));
check('lint and format', npx(['biome', 'ci', '--error-on-warnings']));
check('no unused code or dependency', npx(['knip']));
unitTests();
const built = check('build, with every check of the dataset', spawnSync('npm', ['run', 'build'], { stdio: 'inherit' }).status === 0);
if (built) {
  check('size budget', npx(['tsx', 'scripts/check-budget.ts']));
  if (check('a browser to test with', ensureBrowser())) browserTests();
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
