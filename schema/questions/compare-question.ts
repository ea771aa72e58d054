import { z } from 'zod';
import { oneOf } from '../values/enumerations.ts';
import { text } from '../values/text.ts';
import { factAnswer } from './shared/fact-answer.ts';
import { answerBase, question } from './shared/question.ts';

/** An instrument that stands in a comparison, with its facts. */
export const foundAnswer = z.object({
  id: z.string(),
  /** `null` where the county has a kind that this hub does not know. */
  kind: oneOf('InstrumentKind').nullable().catch(null),
  title: z.string().nullable(),
  shortTitle: text.nullable().default(null),
  facts: z.array(factAnswer),
});

export const compareQuestion = question({
  name: 'compare',
  about:
    'The facts of given instruments under given aspects. A mistyped id, a removed one and a silent county stay apart.',
  args: z.object({ ids: z.array(z.string()), aspects: z.array(z.string()) }),
  answer: z.object({
    ...answerBase,
    found: z.array(foundAnswer),
    removed: z.array(z.string()),
    missing: z.array(z.string()),
  }),
});

export type CompareAnswer = z.output<typeof compareQuestion.answer>;
export type FoundAnswer = z.output<typeof foundAnswer>;
