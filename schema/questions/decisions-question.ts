import { z } from 'zod';
import { decisionStep } from '../values/decision-step.ts';
import { decisionParty } from './shared/decision-row.ts';
import { factRowsAnswer, factRowsArgs } from './shared/fact-rows.ts';
import { question } from './shared/question.ts';
import { unknownIds } from './shared/unknown-ids.ts';

/** Which decision steps are asked for; what is left out does not narrow. */
const filter = z.strictObject({
  instruments: z.array(z.string()).optional(),
  /** Ids of organisations; bodies beneath them count. */
  bodies: z.array(z.string()).optional(),
  actions: z.array(z.string()).optional(),
  statuses: z.array(z.string()).optional(),
});

export const decisionsQuestion = question({
  name: 'decisions',
  about: 'Who decides what in which step, for which party; one row for each step.',
  args: z.object({ ...factRowsArgs, filter }),
  answer: factRowsAnswer(decisionStep.schema, unknownIds, decisionParty),
});

export type DecisionsFilter = z.output<typeof filter>;
