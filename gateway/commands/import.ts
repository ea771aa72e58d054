import type { Command } from 'commander';
import type { Imported } from '#subgraphs/county/operations/import-county.ts';
import type { Difference } from '#subgraphs/county/operations/show-revision.ts';
import { checkMessage } from '../command-line/check-message.ts';
import { command, STORED, settingsOf } from '../command-line/command.ts';
import { jsonOption, writeJson } from '../command-line/in-json.ts';
import { progress } from '../command-line/report-progress.ts';
import { difference } from './difference.ts';

/** What a dry run ends with when an import would change something. */
const WOULD_CHANGE = 3;

interface Options {
  dryRun?: boolean;
  json: boolean;
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
    'hub import dalarna --dry-run --json',
  ],
  exitCodes: `0 done · 1 refused or failed, nothing was changed · 2 wrong usage · ${WOULD_CHANGE} --dry-run found what would change`,
})
  .argument('<county>', 'the county')
  .argument('[folder]', 'folder with its seed files (default: its folder under seeds/)')
  .option('--dry-run', 'print what would be added, changed and removed, fact by fact, and change nothing')
  .option('--message <text>', 'why, for those who read the history')
  .addOption(jsonOption())
  .action(
    async (county: string, folder: string | undefined, { dryRun = false, ...options }: Options, running: Command) => {
      const message = checkMessage(options.message);
      const differences: Difference[] = [];
      const { settings } = settingsOf(running);
      const { importCounty } = await import('#subgraphs/county/operations/import-county.ts');
      const imported = await importCounty(county, settings, {
        folder,
        message,
        dryRun,
        onDifference: (found) => (options.json ? differences.push(found) : console.log(difference(found))),
        progress: (phase) => progress(`${county}: instruments ${phase}`),
      });
      if (options.json) writeJson({ county, dryRun, ...imported, ...(dryRun ? { differences } : {}) });
      else console.log(`${county}: ${dryRun ? 'would change: ' : ''}${summary(imported)}`);
      if (dryRun && imported.changed) process.exitCode = WOULD_CHANGE;
    },
  );

function summary({ changed, added, updated, removed }: Imported): string {
  if (!changed) return 'nothing is different from what it holds';
  return `${added} instruments added, ${updated} changed, ${removed} removed`;
}
