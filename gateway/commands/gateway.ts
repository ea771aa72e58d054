import type { Command } from 'commander';
import { command, settingsOf } from './command.ts';
import { starting } from './starting.ts';

/** Runs the entrance to subgraphs of other processes. */
export const gateway = command('gateway', {
  group: 'Run',
  summary: 'run the gateway to subgraphs that run as processes of their own',
  settings: [
    'port',
    'host',
    'subgraphs',
    'supergraph',
    'pollInterval',
    'secretFile',
    'countyDeadline',
    'requestDeadline',
    'stopDeadline',
  ],
  examples: [
    'hub gateway --subgraphs dalarna=http://127.0.0.1:4020,comparison=http://127.0.0.1:4099',
    'hub gateway --supergraph /etc/hub/supergraph.graphql',
  ],
}).action((_options: unknown, running: Command) =>
  starting('The gateway', async () => {
    const { settings } = settingsOf(running);
    const { runGateway } = await import('../run-gateway.ts');
    await runGateway(settings, (line) => console.log(line));
  }),
);
