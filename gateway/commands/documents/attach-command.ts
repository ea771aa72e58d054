import type { Command } from 'commander';
import { checkMessage } from '#gateway/command-line/check-message.ts';
import { command, STORED, settingsOf } from '#gateway/command-line/command.ts';

/** Attaches texts. */
export const attachCommand = command('attach', {
  group: 'Data',
  summary: 'attach the texts of documents: citations quote them and search covers them from then on',
  description:
    'Attaches the texts of documents of a county: UTF-8 text, Markdown, DOCX or PDF. E-mail addresses, telephone numbers and personal identity numbers are taken out on the way in; lines keep their numbers. All files are attached, or none.',
  settings: STORED,
  examples: [
    'hub documents attach dalarna papers/directive.txt',
    'hub documents attach dalarna directive=scan.pdf --message "as signed"',
  ],
})
  .argument('<county>', 'the county')
  .argument('<files...>', 'files by the names that documents.yaml gives, or document=file')
  .option('--message <text>', 'why, for those who read the history')
  .action(async (county: string, files: string[], { message }: { message?: string }, running: Command) => {
    const said = checkMessage(message);
    const { settings } = settingsOf(running);
    const { attachDocuments } = await import('#subgraphs/county/operations/attach-documents.ts');
    const { documents, changed } = await attachDocuments(county, settings, files, { message: said });
    for (const { document, fileName, lines, sha256 } of documents)
      console.log(`${county}: ${document}: ${lines} lines of ${fileName}, SHA-256 ${sha256}`);
    if (!changed) console.log(`${county}: the same was attached before`);
  });
