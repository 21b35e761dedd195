// What can be said of the source without building it: types, lint, unused code, unit tests. Two parts run at a time.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPart } from './parts.mjs';

const reports = mkdtempSync(join(tmpdir(), 'atlas-test-'));

export const reportFile = (name) => join(reports, name);

export function readReport(name) {
  try {
    return JSON.parse(readFileSync(reportFile(name), 'utf8'));
  } catch {
    return null;
  }
}

async function quick(tally) {
  tally.add('types', await runPart('npx', ['tsc', '--noEmit']));
  tally.add('lint and format', await runPart('npx', ['biome', 'ci', '--error-on-warnings']));
  tally.add('no unused code or dependency', await runPart('npx', ['knip']));
}

/** @param garbage how many cases each reader of outside text is given */
async function unitTests(tally, garbage) {
  const part = await runPart(
    'npx',
    ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile=${reportFile('unit.json')}`],
    garbage === null ? {} : { GARBAGE_RUNS: String(garbage) },
  );
  const report = readReport('unit.json');
  const failed = report?.numFailedTests ?? 0;
  tally.add('unit and property tests', part, { passed: report?.numPassedTests ?? 0, failed: part.ok ? failed : Math.max(1, failed) });
}

export const sourceChecks = (tally, garbage = null) => Promise.all([quick(tally), unitTests(tally, garbage)]);
