import type { Command } from 'commander';
import { command, settingsOf } from '../command-line/command.ts';

/** Brings the tables of counties' databases up to date and nothing else. */
export const migrate = command('migrate', {
  group: 'Data',
  summary: 'bring the tables of one county’s database, or of all, up to date, and say what ran',
  settings: ['dataDir', 'databaseUrl', 'connectTimeout'],
  examples: ['hub migrate', 'hub migrate dalarna --database-url postgresql://hub@db/agreements_{county}'],
})
  .argument('[county]', 'one county only')
  .action(async (asked: string | undefined, _options: unknown, running: Command) => {
    const { settings } = settingsOf(running);
    const { migrateCounties } = await import('#subgraphs/county/operations/migrate-counties.ts');
    for await (const migrated of migrateCounties(asked, settings)) {
      if ('ran' in migrated) console.log(`${migrated.county}: ${ranText(migrated.ran)}`);
      else {
        console.error(`${migrated.county}: ${migrated.refused}`);
        process.exitCode = 1;
      }
    }
  });

function ranText(migrations: readonly string[]): string {
  return migrations.length === 0 ? 'up to date' : `ran ${migrations.join(', ')}`;
}
