import { z } from 'zod';
import { party } from '../values/party.ts';
import { decisionRow } from './shared/decision-row.ts';
import { factRow, factRowsArgs } from './shared/fact-rows.ts';
import { answerBase, question } from './shared/question.ts';
import { organisationAnswer } from './shared/reference-answers.ts';
import { unknownIds } from './shared/unknown-ids.ts';

/** Which organisations are asked for; what is left out does not narrow. */
const filter = z.strictObject({
  /** The keys of the organisations themselves. */
  ids: z.array(z.string()).optional(),
  /** A part of the name or of another name. */
  name: z.string().optional(),
  /** SCB's codes of municipalities and regions. */
  codes: z.array(z.string()).optional(),
  kinds: z.array(z.string()).optional(),
});

/** How an organisation takes part in an instrument; one row for each fact. */
const involvement = factRow(party.schema, {});

export const organisationsQuestion = question({
  name: 'organisations',
  about:
    'The organisations that papers name, by name: each with how it takes part in instruments and what it and the bodies beneath it decide; of both the first, and the number of all.',
  args: z.object({ ...factRowsArgs, filter }),
  answer: z.object({
    ...answerBase,
    ...unknownIds,
    rows: z.array(
      z.object({
        key: z.string(),
        id: z.string(),
        organisation: organisationAnswer,
        involvedIn: z.array(involvement),
        involvements: z.int().nonnegative(),
        decides: z.array(decisionRow),
        decisions: z.int().nonnegative(),
      }),
    ),
    more: z.boolean(),
  }),
});

export type OrganisationsFilter = z.output<typeof filter>;
export type Involvement = z.output<typeof involvement>;
