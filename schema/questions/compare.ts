import { z } from 'zod';
import { oneOf } from '../values/enumerations.ts';
import { text } from '../values/text.ts';
import { answerBase, question } from './question.ts';

/** Where something stands, on its way from a county. */
export const citationAnswer = z.object({
  documentId: z.string(),
  documentTitle: z.string().nullable(),
  lineStart: z.int(),
  lineEnd: z.int(),
  quote: z.string().nullable(),
});

const factAnswer = z.object({
  id: z.string(),
  aspect: z.string(),
  statedAs: z.enum(['STATED', 'INFERRED', 'NOT_STATED', 'ILLEGIBLE']),
  wording: z.string().nullable(),
  reasoning: text.nullable(),
  note: text.nullable(),
  inWords: text.nullable(),
  value: z.unknown(),
  /** Every meaning that the wording allows; `null` where nothing can be said. */
  readings: z.array(z.string()).nullable(),
  citations: z.array(citationAnswer),
});

const foundAnswer = z.object({
  id: z.string(),
  /** `null` where the county has a kind that this hub does not know. */
  kind: oneOf('InstrumentKind').nullable().catch(null),
  title: z.string().nullable(),
  facts: z.array(factAnswer),
});

/** The facts of given instruments under given aspects. A mistyped id, a removed one and a silent county stay apart. */
export const compareQuestion = question({
  name: 'compare',
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
export type FactAnswer = z.output<typeof factAnswer>;
