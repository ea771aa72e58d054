import { command } from '#gateway/command-line/command.ts';
import { attachCommand } from './attach-command.ts';
import { verifyCommand } from './verify-command.ts';

/** Attaches texts of documents, and holds citations against them. */
export const documents = command('documents', {
  group: 'Data',
  summary: 'attach the texts of documents, and hold citations against them',
  examples: ['hub documents attach dalarna papers/directive.txt', 'hub documents verify dalarna'],
})
  .addCommand(attachCommand)
  .addCommand(verifyCommand);
