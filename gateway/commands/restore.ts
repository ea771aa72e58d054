import type { Command } from 'commander';
import { command, STORED, settingsOf } from '../command-line/command.ts';

/** Brings a backup back. */
export const restore = command('restore', {
  group: 'Data',
  summary: 'bring a backup back into an empty database, embedded or PostgreSQL, whichever it was made of',
  settings: STORED,
  examples: ['hub restore dalarna dalarna.backup --data-dir restored'],
})
  .argument('<county>', 'the county')
  .argument('<file>', 'a file that hub backup wrote')
  .action(async (county: string, file: string, _options: unknown, running: Command) => {
    const { settings } = settingsOf(running);
    const { restoreCounty } = await import('#subgraphs/county/operations/restore-county.ts');
    const rows = await restoreCounty(county, settings, file);
    console.log(`${county}: ${rows} rows brought back from ${file}`);
  });
