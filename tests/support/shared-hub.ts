import { hubOver, type OverHubOptions, startTestSubgraphs, type TestHub, type TestSubgraphs } from './test-hub.ts';

let subgraphs: Promise<TestSubgraphs> | null = null;
let hub: Promise<TestHub> | null = null;

/** The hub of the papers' counties, for tests that only ask: made once in a worker, and never closed. */
export function sharedHub(): Promise<TestHub> {
  hub ??= shared().then((running) => hubOver(running));
  return hub;
}

/** A hub over the same counties with a gateway of its own, for tests that only ask and let something fail on the way. */
export async function overSharedCounties(options: OverHubOptions): Promise<TestHub> {
  return hubOver(await shared(), options);
}

function shared(): Promise<TestSubgraphs> {
  subgraphs ??= startTestSubgraphs();
  return subgraphs;
}
