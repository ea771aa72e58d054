import type { Command } from 'commander';
import { checkMessage } from '../command-line/check-message.ts';
import { command, STORED, settingsOf } from '../command-line/command.ts';

const attach = command('attach', {
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

const verify = command('verify', {
  group: 'Look',
  summary: 'hold every citation and wording against the attached texts, and name each that does not hold',
  settings: STORED,
  examples: ['hub documents verify dalarna'],
  exitCodes: '0 all of them hold · 1 some do not, or something was refused · 2 wrong usage',
})
  .argument('<county>', 'the county')
  .action(async (county: string, _options: unknown, running: Command) => {
    const { settings } = settingsOf(running);
    const { verifyDocuments } = await import('#subgraphs/county/operations/verify-documents.ts');
    const { facts, texts, misses } = await verifyDocuments(county, settings, ({ fact, message }) =>
      console.error(`${county}: ${fact ? `${fact}: ` : ''}${message}`),
    );
    console.log(`${county}: ${facts} facts held against ${texts} texts, ${misses} do not hold`);
    if (misses > 0) process.exitCode = 1;
  });

/** Attaches texts of documents, and holds citations against them. */
export const documents = command('documents', {
  group: 'Data',
  summary: 'attach the texts of documents, and hold citations against them',
  examples: ['hub documents attach dalarna papers/directive.txt', 'hub documents verify dalarna'],
})
  .addCommand(attach)
  .addCommand(verify);
