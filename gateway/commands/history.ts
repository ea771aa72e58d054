import { type Command, InvalidArgumentError } from 'commander';
import type { ListedRevision } from '#subgraphs/county/operations/list-revisions.ts';
import type { Difference } from '#subgraphs/county/operations/show-revision.ts';
import { command, STORED, settingsOf } from '../command-line/command.ts';
import { jsonOption, writeJson } from '../command-line/in-json.ts';
import { difference } from './difference.ts';

/** So many revisions are listed where no number is asked for. */
const LISTED = 20;

interface Options {
  last: number;
  json: boolean;
}

/** Tells what became of a county's data. */
export const history = command('history', {
  group: 'Look',
  summary: 'list a county’s revisions, the latest first, or show what one of them changed',
  settings: STORED,
  examples: ['hub history dalarna', 'hub history dalarna 3', 'hub history dalarna --json'],
})
  .argument('<county>', 'the county')
  .argument('[revision]', 'number of the revision to show', wholeNumber)
  .option('--last <number>', 'list at most so many', wholeNumber, LISTED)
  .addOption(jsonOption())
  .action(async (county: string, number: number | undefined, { last, json }: Options, running: Command) => {
    const { settings } = settingsOf(running);
    if (number === undefined) {
      const { listRevisions } = await import('#subgraphs/county/operations/list-revisions.ts');
      const revisions = await listRevisions(county, settings, last);
      if (json) writeJson({ county, revisions });
      else for (const revision of revisions) console.log(revisionLine(revision));
    } else {
      const { showRevision } = await import('#subgraphs/county/operations/show-revision.ts');
      let shown: ListedRevision | null = null;
      const differences: Difference[] = [];
      await showRevision(county, settings, number, {
        onRevision(revision) {
          shown = revision;
          if (!json) console.log(revisionLine(revision));
        },
        onDifference: (found) => (json ? differences.push(found) : console.log(difference(found))),
      });
      if (json) writeJson({ county, revision: shown, differences });
    }
  });

function revisionLine({ number, at, origin, message }: ListedRevision): string {
  return `${number}  ${at}  ${origin.toLowerCase()}${message ? `  ${message}` : ''}`;
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('expected a whole number from 1');
}
