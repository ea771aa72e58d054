import { type Command, Option } from 'commander';
import { HubError } from '#schema/shared/errors.ts';
import { MOMENT, momentOf, pastMoment } from '#schema/shared/moment.ts';
import type { exportCounty as ExportCounty, ExportCountyOptions } from '#subgraphs/county/operations/export-county.ts';
import { command, STORED, settingsOf } from '../command-line/command.ts';

type Over = NonNullable<Awaited<ReturnType<typeof ExportCounty>>['over']>;

interface Options extends Omit<ExportCountyOptions, 'asKnownAt'> {
  asKnownAt?: string;
}

/** Writes a county's data as seed files. */
export const exportCommand = command('export', {
  group: 'Data',
  summary: 'write a county’s data as seed files that import to the same',
  settings: STORED,
  examples: [
    'hub export dalarna dalarna-seeds',
    'hub export dalarna seeds/dalarna',
    'hub export dalarna then --as-known-at 2026-11-30T12:00:00Z',
  ],
})
  .argument('<county>', 'the county')
  .argument(
    '<folder>',
    'a folder that is empty or not there, or one with seeds: there only what is different is written',
  )
  .addOption(new Option('--format <format>', 'how new files are written').choices(['yaml', 'json']).default('yaml'))
  .option('--as-known-at <moment>', 'as the data was at this moment, such as 2026-11-30T12:00:00Z (default: as it is)')
  .option('--remove', 'remove files of instruments that the county does not hold', false)
  .action(async (county: string, folder: string, { asKnownAt, ...options }: Options, running: Command) => {
    const moment = checkedMoment(asKnownAt);
    const { settings } = settingsOf(running);
    const { exportCounty } = await import('#subgraphs/county/operations/export-county.ts');
    const { instruments, over } = await exportCounty(county, settings, folder, { ...options, asKnownAt: moment });
    if (!over) console.log(`${county}: ${instruments} instruments written to ${folder}`);
    else for (const line of toldOver(over)) console.log(`${county}: ${line}`);
  });

/** What became of files that were there. */
function toldOver({ written, removed, left }: Over): string[] {
  return [
    ...written.map((file) => `${file} written`),
    ...removed.map((file) => `${file} removed`),
    ...left.map((file) => `${file} left, though the county does not hold it; --remove removes it`),
    ...(written.length + removed.length === 0 ? ['every file is as the county holds it'] : []),
  ];
}

function checkedMoment(written: string | undefined): string | null {
  if (written === undefined) return null;
  const moment = momentOf(written);
  if (moment !== null) return pastMoment(moment);
  throw new HubError('INVALID_SETTING', `--as-known-at ${written}: expected ${MOMENT}`);
}
