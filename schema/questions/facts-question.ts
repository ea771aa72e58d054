import { z } from 'zod';
import { logPlaces } from './changes-question.ts';
import { factRowsArgs } from './shared/fact-rows.ts';
import { listedFact } from './shared/listed-fact.ts';
import { answerBase, question } from './shared/question.ts';
import { unknownIds } from './shared/unknown-ids.ts';

/** Which facts are asked for; what is left out does not narrow. */
export const factsFilter = z.strictObject({
  aspects: z.array(z.string()).optional(),
  /** Kinds of the instruments that the facts are about; documents have none of them. */
  kinds: z.array(z.string()).optional(),
  instruments: z.array(z.string()).optional(),
  /** Themes that statements are coded with, or that are not spoken of; those that subdivide them count. */
  themes: z.array(z.string()).optional(),
  statedAs: z.array(z.string()).optional(),
  about: z.string().optional(),
  /** How far each county's log was read: only facts that were added or changed since. */
  changedSince: logPlaces.optional(),
});

export const factsQuestion = question({
  name: 'facts',
  about: 'Facts of instruments and documents, whatever they say; one row for each.',
  args: z.object({ ...factRowsArgs, filter: factsFilter }),
  answer: z.object({
    ...answerBase,
    ...unknownIds,
    rows: z.array(listedFact.extend({ key: z.string(), id: z.string() })),
    more: z.boolean(),
  }),
});

export type FactsFilter = z.output<typeof factsFilter>;
