import type { Command } from 'commander';
import { command, STORED, settingsOf } from '#gateway/command-line/command.ts';

/** Holds citations against texts. */
export const verifyCommand = command('verify', {
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
