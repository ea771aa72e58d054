import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One realm of graphql for the tests and the packages they call.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/papers-project.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Files share a worker, so that what is slow to load (embedded databases, planners) is loaded twice in all.
    isolate: false,
    reporters: ['default', './tests/support/closing-line.ts'],
  },
});
