import { type Command, Option } from 'commander';
import { z } from 'zod';
import { HubError } from '../../schema/errors.ts';
import { pastMoment } from '../../schema/past-moment.ts';
import type { SeedFormat } from '../county/seeds/export-seeds.ts';
import { command } from './command.ts';
import { STORED, withHeld } from './with-stored.ts';

interface Options {
  format: SeedFormat;
  asKnownAt?: string;
}

/** Writes a county's data as seed files. */
export const exportCommand = command('export', {
  group: 'Data',
  summary: 'write a county’s data as seed files that import to the same',
  settings: STORED,
  examples: ['hub export dalarna dalarna-seeds', 'hub export dalarna then --as-known-at 2026-11-30T12:00:00Z'],
})
  .argument('<county>', 'the county')
  .argument('<folder>', 'a folder that is empty or not there')
  .addOption(new Option('--format <format>', 'how the files are written').choices(['yaml', 'json']).default('yaml'))
  .option('--as-known-at <moment>', 'as the data was at this moment, such as 2026-11-30T12:00:00Z (default: as it is)')
  .action(async (county: string, folder: string, { format, asKnownAt }: Options, running: Command) => {
    const moment = checkedMoment(asKnownAt);
    const { exportSeeds } = await import('../county/seeds/export-seeds.ts');
    await withHeld(county, running, async ({ slug, database, known }) => {
      const written = await database.unhurried(async (em) => exportSeeds(await known(em, moment), folder, format));
      console.log(`${slug}: ${written} instruments written to ${folder}`);
    });
  });

function checkedMoment(moment: string | undefined): string | null {
  if (moment === undefined) return null;
  const result = z.iso.datetime({ offset: true }).safeParse(moment);
  if (result.success) return pastMoment(new Date(result.data).toISOString());
  throw new HubError(
    'INVALID_SETTING',
    `--as-known-at ${moment}: expected date, time and offset as "YYYY-MM-DDThh:mm:ssZ"`,
  );
}
