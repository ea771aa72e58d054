import { z } from 'zod';
import { INSTRUMENT_TYPES } from '../values/instrument-types.ts';
import { party } from '../values/party.ts';
import { factRow, factRowsArgs } from './shared/fact-rows.ts';
import { answerBase, question } from './shared/question.ts';

/** A fact that makes an organisation a party, or says that it is asked to decide as one. */
const partyFact = factRow(party.schema, {});

export const appliesToQuestion = question({
  name: 'applies-to',
  about:
    'The instruments that name a municipality, or a body of it, as a party, and then those that name the municipalities of its county as a group; each once, with the facts that say so.',
  args: z.object({
    ...factRowsArgs,
    /** SCB's municipality code, four digits. */
    municipality: z.string(),
  }),
  answer: z.object({
    ...answerBase,
    rows: z.array(
      z.object({
        key: z.string(),
        id: z.string(),
        type: z.enum(INSTRUMENT_TYPES),
        named: z.array(partyFact),
        asGroup: z.array(partyFact),
      }),
    ),
    more: z.boolean(),
  }),
});

export type AppliesToArgs = z.output<typeof appliesToQuestion.args>;
