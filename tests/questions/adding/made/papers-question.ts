import { z } from 'zod';
import { answerBase, question } from '#schema/questions/shared/question.ts';

const place = z.object({ key: z.string(), id: z.string() });

/** A question that the hub does not have: the papers of all counties, by their names. */
export const papersQuestion = question({
  name: 'papers',
  about: 'The papers of a county.',
  args: z.object({ after: place.nullable(), first: z.int().positive() }),
  answer: z.object({
    ...answerBase,
    rows: z.array(place.extend({ lineCount: z.int().nullable() })),
    more: z.boolean(),
  }),
});
