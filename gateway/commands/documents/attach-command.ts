import type { Command } from 'commander';
import { checkMessage } from '#gateway/command-line/check-message.ts';
import { command, STORED, settingsOf } from '#gateway/command-line/command.ts';
import type { Attached, AttachedDocument } from '#subgraphs/county/operations/attach-documents.ts';
import { nameInWords, repeatable } from './attached-names.ts';

interface AttachCommandOptions {
  message?: string;
  despiteCoveredText?: boolean;
  withhold: string[];
  keep: string[];
  dryRun?: boolean;
}

/** Attaches texts. */
export const attachCommand = command('attach', {
  group: 'Data',
  summary: 'attach the texts of documents: citations quote them and search covers them from then on',
  description:
    'Attaches the texts of documents of a county: UTF-8 text, Markdown, DOCX or PDF. E-mail addresses, telephone numbers and personal identity numbers are taken out on the way in; lines keep their numbers. So are names of persons: those that facts withhold, those beside contact data, words such as "handläggare" and where somebody signs, and those that the county withheld before. Names of a chair, vice chair, assignment owner or leader stay where the paper or a fact states the role. Each name is shown here, and nowhere else. What was not read, left out or marked is printed, with page and line. All files are attached, or none, also while a hub runs: through that hub where it holds the data. A document that documents.yaml only mentions takes a text too, as document=file; nothing can cite its lines before documents.yaml has its lineCount.',
  settings: STORED,
  examples: [
    'hub documents attach dalarna papers/',
    'hub documents attach dalarna papers/directive.txt',
    'hub documents attach dalarna directive=scan.pdf --message "as signed"',
    'hub documents attach dalarna papers/directive.txt --dry-run',
  ],
})
  .argument('<county>', 'the county')
  .argument('<files...>', 'files by the names that documents.yaml gives, folders of such files, or document=file')
  .option('--message <text>', 'why, for those who read the history')
  .option('--despite-covered-text', 'go on where text was blacked out and left in the file; that text is left out')
  .addOption(
    repeatable('--withhold <name>', 'a name that is withheld too, wherever it stands; may be given several times'),
  )
  .addOption(
    repeatable('--keep <name>', 'a name that is kept, which a stated leading role allows; may be given several times'),
  )
  .option('--dry-run', 'show what would be attached, and which names would be withheld and kept; change nothing')
  .action(async (county: string, files: string[], options: AttachCommandOptions, running: Command) => {
    const { withhold, keep, dryRun = false, despiteCoveredText = false } = options;
    const message = checkMessage(options.message);
    const { settings } = settingsOf(running);
    const { attachDocuments } = await import('#subgraphs/county/operations/attach-documents.ts');
    const asked = { message, withhold, keep, dryRun, despiteCoveredText };
    const attached = await attachDocuments(county, settings, files, asked);
    for (const name of attached.names) console.log(nameInWords(county, name));
    for (const line of told(attached, dryRun)) console.log(`${county}: ${line}`);
  });

function told({ documents, changed, unmatched, lacking }: Attached, dryRun: boolean): string[] {
  return [
    ...documents.flatMap(toldOf),
    ...(dryRun ? ['nothing was changed'] : changed ? [] : ['the same was attached before']),
    ...unmatched.map((name) => `${name} is the source of no document, and was left aside`),
    ...lacking.map(({ slug, sourceFile }) => `${slug} still lacks its text${sourceFile ? ` (${sourceFile})` : ''}`),
  ];
}

function toldOf({ document, fileName, lines, sha256, notes, onlyMentioned }: AttachedDocument): string[] {
  return [
    `${document}: ${lines} lines of ${fileName}, SHA-256 ${sha256}`,
    ...notes.map((note) => `${document}: ${note}`),
    ...(onlyMentioned
      ? [
          `${document}: documents.yaml only mentions it; its text is shown and searched from now on, and stays so at an import. For facts that cite its lines, write there: lineCount: ${lines}`,
        ]
      : []),
  ];
}
