import type { Command } from 'commander';
import { command, TOLD_INSIDE, TOLD_OUTSIDE } from '../command-line/command.ts';
import { startOrRefuse } from '../command-line/start-or-refuse.ts';

/** Runs the entrance to subgraphs of other processes. */
export const gateway = command('gateway', {
  group: 'Run',
  summary: 'run the gateway to subgraphs that run as processes of their own',
  settings: [
    'port',
    'host',
    'subgraphs',
    'counties',
    'supergraph',
    'pollInterval',
    'secretFile',
    'countyDeadline',
    'requestDeadline',
    'costPerMinute',
    'keptAnswers',
    'stopDeadline',
    ...TOLD_OUTSIDE,
    ...TOLD_INSIDE,
  ],
  examples: [
    'hub gateway --subgraphs dalarna=http://127.0.0.1:4020,comparison=http://127.0.0.1:4099',
    'hub gateway --supergraph /etc/hub/supergraph.graphql',
  ],
}).action((_options: unknown, running: Command) =>
  startOrRefuse('The gateway', running, async (settings, log) => {
    const { runGateway } = await import('../run-gateway.ts');
    const { contractSubgraphs } = await import('#subgraphs/contract-subgraphs.ts');
    const { foreignCounties } = await import('#schema/settings/foreign-counties.ts');
    await runGateway(await contractSubgraphs(foreignCounties(settings)), settings, log);
  }),
);
