import type { Command } from 'commander';
import { command } from '../command-line/command.ts';
import { startOrRefuse } from '../command-line/start-or-refuse.ts';

/** Runs what merges the counties' answers. */
export const comparison = command('comparison', {
  group: 'Run',
  summary: 'run the comparison subgraph, which holds no county’s data, in a process of its own',
  settings: ['port', 'host', 'counties', 'secretFile', 'stopDeadline', 'logFormat', 'traces'],
  examples: ['hub comparison --port 4099'],
}).action((_options: unknown, running: Command) =>
  startOrRefuse('The comparison subgraph', running, async (settings, log) => {
    const { runComparison } = await import('#subgraphs/run-comparison.ts');
    await runComparison(settings, log);
  }),
);
