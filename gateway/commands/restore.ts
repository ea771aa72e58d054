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
    const { rows, hasRegister, erasedAgain } = await restoreCounty(county, settings, file);
    console.log(`${county}: ${rows} rows brought back from ${file}`);
    if (erasedAgain > 0)
      console.log(`${county}: ${erasedAgain} erasures that were made after the backup were made again`);
    if (!hasRegister)
      console.error(
        `${county}: no register of erasures is beside the data, so none that was made after the backup could be made again; put ${county}.register.json back and open the county again, if there was one`,
      );
  });
