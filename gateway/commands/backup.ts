import type { Command } from 'commander';
import { command } from '../command-line/command.ts';
import { STORED, withStored } from './with-stored.ts';

/** Writes all of a county's database to a file. */
export const backup = command('backup', {
  group: 'Data',
  summary: 'write all that a county’s database holds, history included, to one file',
  description:
    'Writes a county’s database to one file as of one moment, while others read and write it. An embedded database that a running hub uses is that hub’s alone: stop it first.',
  settings: STORED,
  examples: ['hub backup dalarna dalarna.backup'],
})
  .argument('<county>', 'the county')
  .argument('<file>', 'a file that is not there yet')
  .action(async (county: string, file: string, _options: unknown, running: Command) => {
    const { writeBackup } = await import('#subgraphs/county/store/backup/write-backup.ts');
    await withStored(county, running, async ({ slug, database }) => {
      const rows = await database.unhurried((em) => writeBackup(em, slug, file));
      console.log(`${slug}: ${rows} rows written to ${file}`);
    });
  });
