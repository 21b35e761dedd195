/** The tests that `npm run mutate` runs against each change: those beside the code, without whole pages, which take seconds each. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
  },
});
