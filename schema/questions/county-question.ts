import { z } from 'zod';
import { text } from '../values/text.ts';
import { answerBase, question } from './shared/question.ts';
import { organisationAnswer } from './shared/reference-answers.ts';

export const countyQuestion = question({
  name: 'county',
  about: 'What a county is and what it holds, from the county itself.',
  args: z.object({}),
  answer: z.object({
    ...answerBase,
    contractVersion: z.string(),
    region: organisationAnswer.nullable(),
    /** Of its coded facts, as it stands in the county’s own version; `null` where none is stated or asked for so far. */
    licence: z.object({ code: z.string(), name: text, url: z.string() }).nullable().default(null),
    instruments: z.int(),
    documentsHeld: z.int(),
    /** `null` where the county’s version does not count them. */
    textsHeld: z.int().nullable().default(null),
    textsNotWhollyRead: z.int().nullable().default(null),
    agreementTextsHeld: z.int(),
    knownGaps: z.array(text),
  }),
});

export type CountyAnswerData = z.output<typeof countyQuestion.answer>;
