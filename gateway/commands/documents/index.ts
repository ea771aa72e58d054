import { command } from '#gateway/command-line/command.ts';
import { attachCommand } from './attach-command.ts';
import { detachCommand } from './detach-command.ts';
import { eraseCommand } from './erase-command.ts';
import { verifyCommand } from './verify-command.ts';

/** Attaches texts of documents, and holds citations against them. */
export const documents = command('documents', {
  group: 'Data',
  summary: 'attach the texts of documents, hold citations against them, detach and erase them',
  examples: ['hub documents attach dalarna papers/directive.txt', 'hub documents verify dalarna'],
})
  .addCommand(attachCommand)
  .addCommand(verifyCommand)
  .addCommand(detachCommand)
  .addCommand(eraseCommand);
