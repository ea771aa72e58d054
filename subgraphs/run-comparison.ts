import type { Settings } from '../schema/settings/settings.ts';
import { createComparison } from './comparison/app.ts';
import { discoverCounties } from './county/descriptors/discover.ts';
import { runSubgraph } from './serving/run-subgraph.ts';

/** Runs the comparison of all counties in this process until it is stopped. Throws as `runSubgraph` does. */
export async function runComparison(settings: Settings, log: (line: string) => void): Promise<void> {
  const start = async (onUnexpected: (error: unknown) => void) =>
    createComparison(await discoverCounties(), onUnexpected);
  await runSubgraph(settings, start, log);
}
