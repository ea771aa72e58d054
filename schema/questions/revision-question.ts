import { z } from 'zod';
import { answerBase, question } from './shared/question.ts';

/** A revision of a county's data; the same number with another mark is of another history. */
export const revisionPlace = z.strictObject({ number: z.int().positive(), mark: z.string() });

export const revisionQuestion = question({
  name: 'revision',
  about:
    'Which revision of its data a county is at, at the moment asked for, and whether an earlier one is of the same history.',
  direct: true,
  args: z.strictObject({ since: revisionPlace.nullable() }),
  answer: z.object({
    ...answerBase,
    /** `null` where the county held nothing yet. */
    revision: revisionPlace.nullable(),
    /** The licence of its coded facts, by its id of SPDX; `null` where none is stated. */
    licence: z.string().nullable(),
    /** Whether what was read up to the earlier revision is of no use any more. */
    restarted: z.boolean(),
  }),
});

export type RevisionPlace = z.output<typeof revisionPlace>;
