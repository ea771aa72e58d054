import { command } from '#gateway/command-line/command.ts';
import { newCommand } from './new-command.ts';

/** What is done with a county as a whole. */
export const countyCommand = command('county', {
  group: 'Data',
  summary: 'begin a county',
  examples: ['hub county new 06'],
}).addCommand(newCommand);
