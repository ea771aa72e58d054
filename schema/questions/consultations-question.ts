import { z } from 'zod';
import { consultation } from '../values/consultation.ts';
import { oneOf } from '../values/enumerations.ts';
import { text } from '../values/text.ts';
import { factRowsAnswer, factRowsArgs } from './shared/fact-rows.ts';
import { question } from './shared/question.ts';
import { unknownIds } from './shared/unknown-ids.ts';

/** Whether a referral is open on a date. */
const opening = z.object({
  asOf: z.iso.date(),
  certainty: oneOf('Certainty'),
  /** Days until the last day for answers, which counts as 0; `null` where no such day is stated. */
  daysLeft: z.int().nonnegative().nullable(),
  explanation: text,
});

const filter = z.strictObject({
  /** Only referrals that are open on this date, or may be. */
  openOn: z.iso.date().optional(),
  instruments: z.array(z.string()).optional(),
  kinds: z.array(z.string()).optional(),
});

export const consultationsQuestion = question({
  name: 'consultations',
  about: 'Referrals, joint consultations and co-determination; one row for each.',
  args: z.object({ ...factRowsArgs, filter }),
  answer: factRowsAnswer(consultation.schema, unknownIds, { opening: opening.nullable() }),
});

export type ConsultationsFilter = z.output<typeof filter>;
export type Opening = z.output<typeof opening>;
