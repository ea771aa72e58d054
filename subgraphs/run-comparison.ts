import type { Settings } from '../schema/settings/settings.ts';
import type { Log } from '../schema/shared/log.ts';
import { createComparison } from './comparison/create-comparison.ts';
import { discoverCounties } from './county/descriptors/discover.ts';
import { runSubgraph } from './serving/run-subgraph.ts';

/** Runs the comparison of all counties in this process until it is stopped. Throws as `runSubgraph` does. */
export async function runComparison(settings: Settings, log: Log): Promise<void> {
  await runSubgraph(settings, async () => createComparison(await discoverCounties(), log), log);
}
