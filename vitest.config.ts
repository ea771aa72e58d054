import { totalmem } from 'node:os';
import { defineConfig } from 'vitest/config';
import LongestFirst from './tests/support/longest-first.ts';

/** Bytes of memory with which three workers and the processes that they start have room. */
const ROOM = 12 * 2 ** 30;

/** Milliseconds; far longer than any test takes on a machine that does much else. */
const SAFETY_NET = 600_000;

export default defineConfig({
  // One realm of graphql for the tests and the packages they call.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/folders-in-memory.ts', 'tests/support/papers-project.ts'],
    // Ends what never ends. No test is about time, and a busy machine fails none.
    testTimeout: SAFETY_NET,
    hookTimeout: SAFETY_NET,
    // Sooner than the test that waits, so that what was waited for is told.
    expect: { poll: { timeout: 120_000, interval: 100 } },
    // More than a small machine has cores: tests that start processes and open pages wait for them.
    maxWorkers: totalmem() > ROOM ? 3 : 2,
    sequence: { sequencer: LongestFirst },
    // Files share a worker, so that what is slow to load (embedded databases, planners) is loaded once in each.
    isolate: false,
    reporters: ['default', './tests/support/closing-line.ts'],
  },
});
