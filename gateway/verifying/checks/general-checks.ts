import type { Check } from '../asking/contract-check.ts';
import type { General } from '../asking/notes-on-answers.ts';

/** What every answer is looked at for; run last, when all is asked. */
export const generalChecks: readonly Check[] = [
  noted('shapes', 'Every answer has the form of its schema', 'Questions'),
  noted('languages', 'Every text is there in Swedish and in English', 'Texts'),
  noted('errors', 'No error tells anything of the program', 'Errors'),
  noted('deadline', 'Every answer comes within the deadline', 'Deadlines'),
];

function noted(name: General, title: string, where: string): Check {
  return {
    ...{ name, title, where },
    async run({ notes }, told) {
      for (const finding of notes.of(name)) told.wrong(finding);
    },
  };
}
