import { startTestHub, type TestHub } from './test-hub.ts';

let hub: Promise<TestHub> | null = null;

/** The hub of the papers' counties, for tests that only ask: made once in a worker, and never closed. */
export function sharedHub(): Promise<TestHub> {
  hub ??= startTestHub();
  return hub;
}
