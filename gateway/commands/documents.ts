import type { Command } from 'commander';
import type { AttachedText } from '#subgraphs/county/intake/documents/attach-texts.ts';
import { checkedMessage } from '../command-line/checked-message.ts';
import { command } from '../command-line/command.ts';
import { type Held, STORED, withHeld } from './with-stored.ts';

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
    const said = checkedMessage(message);
    await withHeld(county, running, (stored) => attachFiles(stored, files, said));
  });

const verify = command('verify', {
  group: 'Look',
  summary: 'hold every citation and wording against the attached texts, and name each that does not hold',
  settings: STORED,
  examples: ['hub documents verify dalarna'],
  exitCodes: '0 all of them hold · 1 some do not, or something was refused · 2 wrong usage',
})
  .argument('<county>', 'the county')
  .action((county: string, _options: unknown, running: Command) => withHeld(county, running, verifyTexts));

/** Attaches texts of documents, and holds citations against them. */
export const documents = command('documents', {
  group: 'Data',
  summary: 'attach the texts of documents, and hold citations against them',
  examples: ['hub documents attach dalarna papers/directive.txt', 'hub documents verify dalarna'],
})
  .addCommand(attach)
  .addCommand(verify);

async function attachFiles({ slug, database, known }: Held, files: readonly string[], message: string | null) {
  const { Document } = await import('#subgraphs/county/store/entities/index.ts');
  const { attachTexts } = await import('#subgraphs/county/intake/documents/attach-texts.ts');
  const { documentOf } = await import('#subgraphs/county/intake/documents/document-of.ts');
  const { readDocument } = await import('#subgraphs/county/intake/documents/read-document.ts');
  const { em } = await known(database.em);
  const held = await em.find(Document, {}, { orderBy: { slug: 'asc' } });
  const texts: AttachedText[] = [];
  for (const { path, document } of files.map((file) => documentOf(file, held)))
    texts.push({ document, ...(await readDocument(path)) });
  const changed = await database.unhurried((unhurried) => attachTexts(unhurried, texts, { message }));
  for (const { document, fileName, lines, sha256 } of texts)
    console.log(`${slug}: ${document}: ${lines.length} lines of ${fileName}, SHA-256 ${sha256}`);
  if (!changed) console.log(`${slug}: the same was attached before`);
}

async function verifyTexts({ slug, database, known }: Held): Promise<void> {
  const { verifyHeld } = await import('#subgraphs/county/intake/documents/verify-held.ts');
  const held = await known(database.em);
  const verified = await verifyHeld(held, ({ fact, message }) =>
    console.error(`${slug}: ${fact ? `${fact}: ` : ''}${message}`),
  );
  console.log(`${slug}: ${verified.facts} facts held against ${verified.texts} texts, ${verified.misses} do not hold`);
  if (verified.misses > 0) process.exitCode = 1;
}
