import { type Command, InvalidArgumentError } from 'commander';
import type { ListedRevision } from '#subgraphs/county/operations/list-revisions.ts';
import { command, STORED, settingsOf } from '../command-line/command.ts';
import { difference } from './difference.ts';

/** So many revisions are listed where no number is asked for. */
const LISTED = 20;

/** Tells what became of a county's data. */
export const history = command('history', {
  group: 'Look',
  summary: 'list a county’s revisions, the latest first, or show what one of them changed',
  settings: STORED,
  examples: ['hub history dalarna', 'hub history dalarna 3'],
})
  .argument('<county>', 'the county')
  .argument('[revision]', 'number of the revision to show', wholeNumber)
  .option('--last <number>', 'list at most so many', wholeNumber, LISTED)
  .action(async (county: string, number: number | undefined, { last }: { last: number }, running: Command) => {
    const { settings } = settingsOf(running);
    if (number === undefined) {
      const { listRevisions } = await import('#subgraphs/county/operations/list-revisions.ts');
      for (const revision of await listRevisions(county, settings, last)) console.log(revisionLine(revision));
    } else {
      const { showRevision } = await import('#subgraphs/county/operations/show-revision.ts');
      await showRevision(county, settings, number, {
        onRevision: (revision) => console.log(revisionLine(revision)),
        onDifference: (found) => console.log(difference(found)),
      });
    }
  });

function revisionLine({ number, at, origin, message }: ListedRevision): string {
  return `${number}  ${at}  ${origin.toLowerCase()}${message ? `  ${message}` : ''}`;
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('expected a whole number from 1');
}
