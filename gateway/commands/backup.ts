import type { Command } from 'commander';
import { command, STORED, settingsOf } from '../command-line/command.ts';

/** Writes all of a county's database to a file. */
export const backup = command('backup', {
  group: 'Data',
  summary: 'write all that a county’s database holds, history included, to one file',
  description:
    'Writes a county’s database to one file as of one moment, while others read and write it. An embedded database that a running hub holds is written by that hub.',
  settings: STORED,
  examples: ['hub backup dalarna dalarna.backup'],
})
  .argument('<county>', 'the county')
  .argument('<file>', 'a file that is not there yet')
  .action(async (county: string, file: string, _options: unknown, running: Command) => {
    const { settings } = settingsOf(running);
    const { backUpCounty } = await import('#subgraphs/county/operations/back-up-county.ts');
    const rows = await backUpCounty(county, settings, file);
    console.log(`${county}: ${rows} rows written to ${file}`);
  });
