import type { Command } from 'commander';
import { checkMessage } from '#gateway/command-line/check-message.ts';
import { command, STORED, settingsOf } from '#gateway/command-line/command.ts';

/** Detaches the text of a document. */
export const detachCommand = command('detach', {
  group: 'Data',
  summary: 'detach the text of a document: nothing quotes or finds it from now on; history keeps it',
  description:
    'Detaches the text of a document of a county. No citation quotes it and no search finds it from now on; what was known earlier is still answered with asKnownAt. To take it out of history too: hub documents erase.',
  settings: STORED,
  examples: ['hub documents detach dalarna directive', 'hub documents detach dalarna directive --message "withdrawn"'],
})
  .argument('<county>', 'the county')
  .argument('<document>', 'the document, as documents.yaml names it')
  .option('--message <text>', 'why, for those who read the history')
  .action(async (county: string, document: string, { message }: { message?: string }, running: Command) => {
    const said = checkMessage(message);
    const { settings } = settingsOf(running);
    const { detachDocument } = await import('#subgraphs/county/operations/detach-document.ts');
    await detachDocument(county, settings, document, { message: said });
    console.log(`${county}: ${document}: its text is attached no longer; history keeps it`);
  });
