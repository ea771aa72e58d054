import type { Command } from 'commander';
import type { CountySource } from '#subgraphs/county/facts/county-data.ts';
import type { Imported } from '#subgraphs/county/intake/seeds/import-seeds.ts';
import { checkedMessage } from '../command-line/checked-message.ts';
import { command } from '../command-line/command.ts';
import { difference } from '../command-line/difference.ts';
import { progress } from '../command-line/progress.ts';
import { STORED, type Stored, withStored } from './with-stored.ts';

/** What a dry run ends with when an import would change something. */
const WOULD_CHANGE = 3;

interface Options {
  dryRun?: true;
  message?: string;
}

/** Brings a county's data in. */
export const importCommand = command('import', {
  group: 'Data',
  summary: 'bring a county’s data in from its seed files, all or nothing',
  description:
    'Checks the seed files of a county, YAML or JSON, and brings its database to what they say, in one transaction. What changed becomes a revision; the same data again changes nothing.',
  settings: STORED,
  examples: [
    'hub import dalarna',
    'hub import dalarna /srv/dalarna/seeds --message "the agreement of 2026"',
    'hub import dalarna --dry-run',
  ],
  exitCodes: `0 done · 1 refused or failed, nothing was changed · 2 wrong usage · ${WOULD_CHANGE} --dry-run found what would change`,
})
  .argument('<county>', 'the county')
  .argument('[folder]', 'folder with its seed files (default: its folder under seeds/)')
  .option('--dry-run', 'print what would be added, changed and removed, fact by fact, and change nothing')
  .option('--message <text>', 'why, for those who read the history')
  .action(async (county: string, folder: string | undefined, options: Options, running: Command) => {
    const message = checkedMessage(options.message);
    const { describeCounty } = await import('#subgraphs/county/descriptors/discover.ts');
    const { SEEDS } = await import('#subgraphs/county/app.ts');
    const { openSeeds } = await import('#subgraphs/county/intake/seeds/open-seeds.ts');
    const { slug } = await describeCounty(county);
    const source = openSeeds(folder ?? `${SEEDS}${slug}`, slug, {
      progress: progress(`${slug}: instruments checked`),
      ...(folder === undefined ? {} : { shownAs: folder }),
    });
    await withStored(county, running, (stored) => bringIn(source, stored, { ...options, message }));
  });

async function bringIn(
  source: CountySource,
  { slug, code, database }: Stored,
  { dryRun, message }: Omit<Options, 'message'> & { message: string | null },
) {
  const { importSeeds } = await import('#subgraphs/county/intake/seeds/import-seeds.ts');
  const { differencesOf } = await import('#subgraphs/county/store/history/differences.ts');
  const imported = await database.unhurried((em) =>
    importSeeds(em, source, {
      code,
      origin: 'IMPORT',
      message,
      progress: progress(`${slug}: instruments brought in`),
      async review(tx, revision) {
        if (!dryRun) return true;
        for await (const found of differencesOf(tx, revision)) console.log(difference(found));
        return false;
      },
    }),
  );
  console.log(`${slug}: ${dryRun ? 'would change: ' : ''}${summary(imported)}`);
  if (dryRun && imported.changed) process.exitCode = WOULD_CHANGE;
}

function summary({ changed, added, updated, removed }: Imported): string {
  if (!changed) return 'nothing is different from what it holds';
  return `${added} instruments added, ${updated} changed, ${removed} removed`;
}
