import type { Command } from 'commander';
import { command } from '../command-line/command.ts';
import { STORED, withStored } from './with-stored.ts';

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
    const { restoreBackup } = await import('#subgraphs/county/store/backup/restore-backup.ts');
    await withStored(county, running, async ({ slug, database }) => {
      const rows = await database.unhurried((em) => restoreBackup(em, slug, file));
      console.log(`${slug}: ${rows} rows brought back from ${file}`);
    });
  });
