import { z } from 'zod';
import { foundAnswer } from './compare-question.ts';
import { instrumentsQuestion, position } from './instruments-question.ts';
import { answerBase, question } from './shared/question.ts';
import { unknownIds } from './shared/unknown-ids.ts';

export const compareSelectionQuestion = question({
  name: 'compare-selection',
  about: 'The first instruments of a selection after a place, with their facts under given aspects.',
  args: instrumentsQuestion.args.extend({ aspects: z.array(z.string()) }),
  answer: z.object({
    ...answerBase,
    ...unknownIds,
    rows: z.array(position.extend({ found: foundAnswer })),
    /** Whether the county has instruments beyond these. */
    more: z.boolean(),
  }),
});
