import type { Command } from 'commander';
import { checkMessage } from '#gateway/command-line/check-message.ts';
import { command, STORED, settingsOf } from '#gateway/command-line/command.ts';
import type { Attached, AttachedDocument } from '#subgraphs/county/operations/attach-documents.ts';

interface Options {
  message?: string;
  despiteCoveredText?: boolean;
}

/** Attaches texts. */
export const attachCommand = command('attach', {
  group: 'Data',
  summary: 'attach the texts of documents: citations quote them and search covers them from then on',
  description:
    'Attaches the texts of documents of a county: UTF-8 text, Markdown, DOCX or PDF. E-mail addresses, telephone numbers and personal identity numbers are taken out on the way in; lines keep their numbers. What was not read, left out or marked is printed, with page and line. All files are attached, or none, also while a hub runs: through that hub where it holds the data. A document that documents.yaml only mentions takes a text too, as document=file; nothing can cite its lines before documents.yaml has its lineCount.',
  settings: STORED,
  examples: [
    'hub documents attach dalarna papers/',
    'hub documents attach dalarna papers/directive.txt',
    'hub documents attach dalarna directive=scan.pdf --message "as signed"',
  ],
})
  .argument('<county>', 'the county')
  .argument('<files...>', 'files by the names that documents.yaml gives, folders of such files, or document=file')
  .option('--message <text>', 'why, for those who read the history')
  .option('--despite-covered-text', 'go on where text was blacked out and left in the file; that text is left out')
  .action(async (county: string, files: string[], options: Options, running: Command) => {
    const message = checkMessage(options.message);
    const { settings } = settingsOf(running);
    const { attachDocuments } = await import('#subgraphs/county/operations/attach-documents.ts');
    const { despiteCoveredText = false } = options;
    const attached = await attachDocuments(county, settings, files, { message, despiteCoveredText });
    for (const line of told(attached)) console.log(`${county}: ${line}`);
  });

function told({ documents, changed, unmatched, lacking }: Attached): string[] {
  return [
    ...documents.flatMap(toldOf),
    ...(changed ? [] : ['the same was attached before']),
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
