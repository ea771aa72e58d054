import { command } from '#gateway/command-line/command.ts';
import { newCommand } from './new-command.ts';
import { verifyContractCommand } from './verify-contract-command.ts';

/** What is done with a county as a whole. */
export const countyCommand = command('county', {
  group: 'Data',
  summary: 'begin a county, or hold one against the contract',
  examples: ['hub county new 06', 'hub county verify http://127.0.0.1:4013/graphql'],
})
  .addCommand(newCommand)
  .addCommand(verifyContractCommand);
