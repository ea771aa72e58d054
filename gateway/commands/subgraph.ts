import type { Command } from 'commander';
import { command } from '../command-line/command.ts';
import { startOrRefuse } from '../command-line/start-or-refuse.ts';

/** Runs one county. */
export const subgraph = command('subgraph', {
  group: 'Run',
  summary: 'run the subgraph of one county in a process of its own',
  description:
    'Runs the subgraph of one county in a process of its own. It serves what its database holds; on the embedded database, or with --import, the county’s seeds are brought in first.',
  settings: [
    'port',
    'host',
    'dataDir',
    'databaseUrl',
    'databasePool',
    'statementTimeout',
    'connectTimeout',
    'migrate',
    'keptRows',
    'secretFile',
    'stopDeadline',
    'logFormat',
    'traces',
  ],
  examples: [
    'hub subgraph dalarna --port 4020',
    'hub subgraph dalarna --import --database-url postgresql://hub@localhost/agreements_{county}',
    'HUB_SECRET_FILE=/etc/hub/secret hub subgraph dalarna --host 0.0.0.0',
  ],
})
  .argument('<county>', 'the county, such as dalarna')
  .option('--import', 'bring in the county’s seeds at the start')
  .action((county: string, options: { import?: boolean }, running: Command) =>
    startOrRefuse(`The subgraph ${county}`, running, async (settings, log) => {
      const { runCounty } = await import('#subgraphs/county/operations/run-county.ts');
      await runCounty(county, settings, { importing: options.import ?? false, log });
    }),
  );
