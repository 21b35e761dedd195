// `npm test`: installs what is missing, runs every check, and ends with one plain line of counts.
import { ensureBrowser, ensureOtherBrowsers } from './setup/browser.mjs';
import { ensureDependencies, run } from './setup/dependencies.mjs';
import { runPart, Tally } from './setup/parts.mjs';
import { readReport, reportFile, sourceChecks } from './setup/source-checks.mjs';

/** A test that passed only when it was tried again would count as failed; the configuration tries none again. */
async function browserTests() {
  const began = Date.now();
  const ok = run('npx', ['playwright', 'test', '--reporter=list,json'], { env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile('browser.json') } }) === 0;
  const stats = readReport('browser.json')?.stats;
  const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0);
  tally.add('browser tests', { ok, output: '', seconds: (Date.now() - began) / 1000 }, { passed: stats?.expected ?? 0, failed: ok ? failed : Math.max(1, failed) });
}

/** The main job in the browsers that Playwright does not drive. Where one cannot be had, the run says so and goes on. */
async function otherBrowsers() {
  for (const { name, command } of ensureOtherBrowsers()) {
    if (command === null) console.log(`skip  the main job in ${name}: it is not installed and could not be`);
    else tally.add(`the main job in ${name}`, await runPart(command[0], command.slice(1)), { show: true });
  }
}

ensureDependencies();
const tally = new Tally();
await sourceChecks(tally, 10_000);
if (tally.add('build, with every check of the dataset', await runPart('npm', ['run', 'build']))) {
  tally.add('pages that need no script', await runPart('npx', ['tsx', 'scripts/check-pages.ts']), { show: true });
  tally.add('size budget', await runPart('npx', ['tsx', 'scripts/check-budget.ts']), { show: true });
  if (tally.add('a browser to test with', { ok: ensureBrowser(), output: '', seconds: 0 })) await browserTests();
  await otherBrowsers();
}
process.exit(tally.end());
