import { type Command, Option } from 'commander';
import { publisherName } from '#schema/settings/told-outside.ts';
import type { Text } from '#schema/values/text.ts';
import { command, settingsOf } from '../command-line/command.ts';
import { progress } from '../command-line/report-progress.ts';

interface Options {
  url?: string;
  lang: keyof Text;
  partial?: boolean;
}

/** Writes all that a running hub holds as a data set. */
export const dataset = command('dataset', {
  group: 'Data',
  summary: 'write all that a running hub holds as a folder: tables, codebook, licences, checksums',
  description:
    'Writes all that a running hub holds as a folder: every table as CSV and Parquet, the codebook, the licences’ texts, README.md, datapackage.json and SHA256SUMS. Whole or not at all: where a county does not answer nothing is written.',
  settings: ['host', 'port', 'publicUrl', 'publisherNameSv', 'publisherNameEn'],
  examples: ['hub dataset county-agreements', 'hub dataset county-agreements --url https://hub.example --lang en'],
})
  .argument('<folder>', 'a folder that is empty or not there')
  .option('--url <url>', 'address of the hub (default: the one that the settings have it listen at)')
  .addOption(new Option('--lang <lang>', 'language of words in the tables').choices(['sv', 'en']).default('sv'))
  .option('--partial', 'leave out counties that do not answer, and name them')
  .action(async (folder: string, { url: given, lang, partial = false }: Options, running: Command) => {
    const { settings } = settingsOf(running);
    const url = given ?? `http://${settings.host}:${settings.port}`;
    const { writeDataSet } = await import('#gateway/data-set/write-data-set.ts');
    const { tables, files, missing } = await writeDataSet(folder, {
      ...{ url, partial, language: lang },
      publisher: publisherName(settings),
      address: settings.publicUrl ?? url,
      onTable: progress('tables'),
    });
    if (missing.length > 0) console.error(`without ${missing.join(', ')}, which did not answer`);
    console.log(`${tables} tables, ${files} files in all, written to ${folder}`);
  });
