import type { Command } from 'commander';
import { command, STORED, settingsOf } from '#gateway/command-line/command.ts';
import { jsonOption, writeJson } from '#gateway/command-line/in-json.ts';
import type { FailedCitation } from '#subgraphs/county/operations/verify-documents.ts';

/** Holds citations against texts. */
export const verifyCommand = command('verify', {
  group: 'Look',
  summary: 'hold every citation and wording against the attached texts, and name each that does not hold',
  settings: STORED,
  examples: ['hub documents verify dalarna', 'hub documents verify dalarna --json'],
  exitCodes: '0 all of them hold · 1 some do not, or something was refused · 2 wrong usage',
})
  .argument('<county>', 'the county')
  .addOption(jsonOption())
  .action(async (county: string, { json }: { json: boolean }, running: Command) => {
    const { settings } = settingsOf(running);
    const { verifyDocuments } = await import('#subgraphs/county/operations/verify-documents.ts');
    const found: FailedCitation[] = [];
    const { facts, texts, misses } = await verifyDocuments(county, settings, (miss) => {
      const { fact, message } = miss;
      if (json) found.push(miss);
      else console.error(`${county}: ${fact ? `${fact}: ` : ''}${message}`);
    });
    if (json) writeJson({ county, facts, texts, misses: found });
    else console.log(`${county}: ${facts} facts held against ${texts} texts, ${misses} do not hold`);
    if (misses > 0) process.exitCode = 1;
  });
