import type { Command } from 'commander';
import { command, settingsOf } from './command.ts';
import { starting } from './starting.ts';

/** Runs what merges the counties' answers. */
export const comparison = command('comparison', {
  group: 'Run',
  summary: 'run the comparison subgraph, which holds no county’s data, in a process of its own',
  settings: ['port', 'host', 'secretFile', 'stopDeadline'],
  examples: ['hub comparison --port 4099'],
}).action((_options: unknown, running: Command) =>
  starting('The comparison subgraph', async () => {
    const { settings } = settingsOf(running);
    const { createComparison } = await import('#subgraphs/comparison/app.ts');
    const { discoverCounties } = await import('#subgraphs/county/descriptors/discover.ts');
    const { runSubgraph } = await import('#subgraphs/serving/run-subgraph.ts');
    const start = async (onUnexpected: (error: unknown) => void) =>
      createComparison(await discoverCounties(), onUnexpected);
    await runSubgraph(settings, start, (line) => console.log(line));
  }),
);
