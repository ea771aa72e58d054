import type { Command } from 'commander';
import { command, TOLD_INSIDE, TOLD_OUTSIDE } from '../command-line/command.ts';
import { startOrRefuse } from '../command-line/start-or-refuse.ts';

/** Runs all of the hub in one process. */
export const start = command('start', {
  group: 'Run',
  summary: 'run the whole hub in one process: every county, the comparison and the gateway',
  description:
    'Runs the whole hub in one process: every county, the comparison and the gateway. Foreign counties of the settings are asked where they are.',
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
    'counties',
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
    'hub start',
    'hub start --port 8080 --data-dir /var/lib/hub',
    'DATABASE_URL=postgresql://hub@db/agreements_{county} hub start',
  ],
}).action((_options: unknown, running: Command) =>
  startOrRefuse('The hub', running, async (settings, log) => {
    const { startAll } = await import('../start-all.ts');
    await startAll(settings, log);
  }),
);
