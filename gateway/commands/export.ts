import { type Command, Option } from 'commander';
import { HubError } from '#schema/shared/errors.ts';
import { MOMENT, momentOf, pastMoment } from '#schema/shared/moment.ts';
import type { ExportCountyOptions } from '#subgraphs/county/operations/export-county.ts';
import { command, STORED, settingsOf } from '../command-line/command.ts';

interface Options {
  format: ExportCountyOptions['format'];
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
    const { settings } = settingsOf(running);
    const { exportCounty } = await import('#subgraphs/county/operations/export-county.ts');
    const written = await exportCounty(county, settings, folder, { format, asKnownAt: moment });
    console.log(`${county}: ${written} instruments written to ${folder}`);
  });

function checkedMoment(written: string | undefined): string | null {
  if (written === undefined) return null;
  const moment = momentOf(written);
  if (moment !== null) return pastMoment(moment);
  throw new HubError('INVALID_SETTING', `--as-known-at ${written}: expected ${MOMENT}`);
}
