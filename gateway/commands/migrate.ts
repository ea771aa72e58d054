import type { Command } from 'commander';
import { HubError } from '#schema/shared/errors.ts';
import { command, settingsOf } from './command.ts';

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
    const { describeCounty, countySlugs } = await import('#subgraphs/county/descriptors/discover.ts');
    const { openStored } = await import('#subgraphs/county/store/database/open-stored.ts');
    const { openDatabase } = await import('#subgraphs/county/store/database/orm.ts');
    const { checkApart } = await import('#subgraphs/county/store/database/storage-of.ts');
    const counties = asked === undefined ? countySlugs() : [(await describeCounty(asked)).slug];
    checkApart(settings, counties);
    for (const county of counties) {
      try {
        const database = await openStored(settings, county, (storage) => openDatabase(storage));
        console.log(
          `${county}: ${database.migrated.length === 0 ? 'up to date' : `ran ${database.migrated.join(', ')}`}`,
        );
        await database.close();
      } catch (error) {
        if (!(error instanceof HubError)) throw error;
        console.error(`${county}: ${error.message}`);
        process.exitCode = 1;
      }
    }
  });
