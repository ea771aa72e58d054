import { type Command, InvalidArgumentError } from 'commander';
import { HubError } from '#schema/shared/errors.ts';
import type { RevisionRow } from '#subgraphs/county/store/history/in-revision.ts';
import { command } from '../command-line/command.ts';
import { difference } from '../command-line/difference.ts';
import { STORED, withHeld } from './with-stored.ts';

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
    const { Revision } = await import('#subgraphs/county/store/entities/index.ts');
    const { differencesOf } = await import('#subgraphs/county/store/history/differences.ts');
    await withHeld(county, running, async ({ slug, database }) => {
      const em = database.em.fork();
      if (number === undefined) {
        const rows = await em.find(Revision, { number: { $gt: 0 } }, { orderBy: { number: 'desc' }, limit: last });
        for (const revision of rows) console.log(revisionLine(revision));
        return;
      }
      const revision = await em.findOne(Revision, { number });
      if (!revision) throw new HubError('NOT_FOUND', `${slug} has no revision ${number}`);
      console.log(revisionLine(revision));
      for await (const found of differencesOf(em, revision)) console.log(difference(found));
    });
  });

function revisionLine({ number, at, origin, message }: RevisionRow): string {
  return `${number}  ${at.toISOString()}  ${origin.toLowerCase()}${message ? `  ${message}` : ''}`;
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('expected a whole number from 1');
}
