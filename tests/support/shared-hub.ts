import { attachPapers, type HeldPapers } from './attached-papers.ts';
import { hubOver, type OverHubOptions, startTestSubgraphs, type TestHub, type TestSubgraphs } from './test-hub.ts';

let subgraphs: Promise<TestSubgraphs> | null = null;
let hub: Promise<TestHub> | null = null;
let attached: Promise<AttachedSubgraphs> | null = null;

interface AttachedSubgraphs extends TestSubgraphs {
  /** What is attached. */
  held: HeldPapers;
}

/** The hub of the papers' counties, for tests that only ask: made once in a worker, and never closed. */
export function sharedHub(): Promise<TestHub> {
  hub ??= shared().then((running) => hubOver(running));
  return hub;
}

/** A hub over the same counties with a gateway of its own, for tests that only ask, and close it or let something fail on the way. */
export async function overSharedCounties(options: OverHubOptions = {}): Promise<TestHub> {
  return hubOver(await shared(), options);
}

/** The same over counties of their own that have the papers attached, where those are there; and what is attached. */
export async function overAttachedPapers(options: OverHubOptions = {}): Promise<TestHub & { held: HeldPapers }> {
  attached ??= startAttached();
  const { held, ...running } = await attached;
  return { ...hubOver(running, options), held };
}

function shared(): Promise<TestSubgraphs> {
  subgraphs ??= startTestSubgraphs();
  return subgraphs;
}

async function startAttached(): Promise<AttachedSubgraphs> {
  const running = await startTestSubgraphs();
  return { ...running, held: await attachPapers(running) };
}
