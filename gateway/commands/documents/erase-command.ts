import { text as readAll } from 'node:stream/consumers';
import { type Command, InvalidArgumentError } from 'commander';
import { checkMessage } from '#gateway/command-line/check-message.ts';
import { command, STORED, settingsOf } from '#gateway/command-line/command.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { ErasedFromCounty, Erasure } from '#subgraphs/county/operations/erase-from-county.ts';

interface Options {
  lines?: { lineStart: number; lineEnd: number };
  /** `true` where it is read from standard input. */
  name?: string | true;
  message?: string;
  dryRun?: boolean;
}

/** So many places are listed of each kind. */
const LISTED = 100;

const SLUG = /^[a-z0-9-]+$/;

/** Erases for good. */
export const eraseCommand = command('erase', {
  group: 'Data',
  summary: 'erase a text, lines of it, or a name wherever it stands, for good: from the whole history too',
  description:
    'Erases for good, at every moment of history, all or nothing: every text that was ever attached to a document, lines of it, which give way to [raderat] where their numbers stay, or a name wherever it stands, which gives way to [namn]. The history tells that something was erased, when and why, not what. Clients must throw away what they hold of the county, and are told so. With --name alone, the name is read from standard input, so that no history of commands holds it. Also while a hub runs: through that hub where it holds the data.',
  settings: STORED,
  examples: [
    'hub documents erase dalarna directive --message "asked for by the person concerned"',
    'hub documents erase dalarna directive --lines 3-7 --dry-run',
    'hub documents erase dalarna --name < name.txt',
  ],
})
  .argument('<county>', 'the county')
  .argument('[document]', 'the document, as documents.yaml names it')
  .option('--lines <from-to>', 'lines of the document, as 3-7 or 3', linesFrom)
  .option('--name [name]', 'a name, wherever it stands; read from standard input where it is left out')
  .option('--message <text>', 'why, for those who read the history; never what')
  .option('--dry-run', 'say what would be erased and where, and erase nothing')
  .action(async (county: string, document: string | undefined, options: Options, running: Command) => {
    const said = checkMessage(options.message);
    const erasure = await erasureOf(document, options);
    const { settings } = settingsOf(running);
    const { eraseFromCounty } = await import('#subgraphs/county/operations/erase-from-county.ts');
    const { dryRun = false } = options;
    const erased = await eraseFromCounty(county, settings, erasure, { message: said, dryRun });
    for (const line of told(county, erased, dryRun)) console.log(line);
  });

async function erasureOf(document: string | undefined, { lines, name }: Options): Promise<Erasure> {
  if (name !== undefined && document === undefined && lines === undefined)
    return { kind: 'NAME', name: (name === true ? await readAll(process.stdin) : name).trim() };
  if (name !== undefined || document === undefined)
    throw new HubError('INVALID_SETTING', 'expected either a document, with or without --lines, or --name without one');
  // It may be the name of somebody, which is not said again.
  if (!SLUG.test(document))
    throw new HubError('INVALID_SETTING', 'expected a document as documents.yaml names it, or --name and a name');
  return lines ? { kind: 'LINES', document, ...lines } : { kind: 'TEXT', document };
}

function linesFrom(asked: string) {
  const [, from, to = from] = /^([1-9]\d{0,6})(?:[-–]([1-9]\d{0,6}))?$/.exec(asked) ?? [];
  if (from === undefined || Number(to) < Number(from))
    throw new InvalidArgumentError('expected lines such as 3-7 or 3');
  return { lineStart: Number(from), lineEnd: Number(to) };
}

function* told(county: string, { places, subjects, seeds, onServer }: ErasedFromCounty, dryRun: boolean) {
  for (const [place, rows] of places.slice(0, LISTED))
    yield `${county}: ${place}${rows > 1 ? ` (in ${rows} rows of history)` : ''}`;
  if (places.length > LISTED) yield `${county}: and ${places.length - LISTED} more places`;
  const what = `${places.length} places, in ${subjects.length} instruments and documents`;
  yield dryRun ? `${county}: ${what} would be erased; nothing is` : `${county}: erased from ${what}`;
  for (const place of seeds.slice(0, LISTED))
    yield `${county}: ${place} still holds it; take it out, or its import is refused`;
  if (dryRun) return;
  yield 'What is left to do: throw away backups, exports and data sets that were made before. A restore of such a backup erases again, as long as the register beside the data is there.';
  if (onServer)
    yield 'The PostgreSQL server may have it in archives of its log, in replicas and in backups of its own.';
  yield 'Those who pull reports or follow changes are told to throw their copies away when they ask next; others who may hold it have to be told.';
}
