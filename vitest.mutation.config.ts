/** The tests that `npm run mutate` runs against each change: those beside the code, without whole pages, which take seconds each. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/dataset/{check*,build,names-clear}.test.ts'],
    // It loads every module anew while it runs, so that each change of a constant would count as met by it.
    exclude: ['src/app/without-a-browser.test.ts'],
    // Each property is tried a few times only: every change is met by every test that comes near it.
    env: { GARBAGE_RUNS: '20' },
    testTimeout: 60_000,
  },
});
