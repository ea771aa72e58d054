import { foreignCounties } from '../schema/settings/foreign-counties.ts';
import type { Settings } from '../schema/settings/settings.ts';
import type { Log } from '../schema/shared/log.ts';
import { createComparison } from './comparison/create-comparison.ts';
import { hubCounties } from './county/descriptors/hub-counties.ts';
import { runSubgraph } from './serving/run-subgraph.ts';

/** Runs the comparison of all counties, foreign ones among them, in this process until it is stopped. Throws as `runSubgraph` does. */
export async function runComparison(settings: Settings, log: Log): Promise<void> {
  await runSubgraph(settings, async () => createComparison(await hubCounties(foreignCounties(settings)), log), log);
}
