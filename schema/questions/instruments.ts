import { z } from 'zod';
import { INSTRUMENT_TYPES } from '../ids.ts';
import { answerBase, question } from './question.ts';

export const ORDER_FIELDS = ['TITLE', 'VALID_FROM', 'COUNTY'] as const;

/** A place in the global order: the sort key and, among equals, the id. */
const position = z.object({ key: z.string(), id: z.string() });

/** What a list of instruments is asked for; every county answers its own first rows after the place. */
export const instrumentsFilter = z.object({
  types: z.array(z.enum(INSTRUMENT_TYPES)).min(1),
  kinds: z.array(z.string()).nullable().default(null),
  text: z.string().nullable().default(null),
});

export const instrumentsQuestion = question({
  name: 'instruments',
  args: z.object({
    filter: instrumentsFilter,
    orderBy: z.enum(ORDER_FIELDS),
    descending: z.boolean(),
    after: position.nullable(),
    first: z.int().positive(),
  }),
  answer: z.object({
    ...answerBase,
    rows: z.array(position.extend({ type: z.enum(INSTRUMENT_TYPES) })),
    /** Whether the county has rows beyond these. */
    more: z.boolean(),
  }),
});

export type InstrumentsArgs = z.output<typeof instrumentsQuestion.args>;
export type InstrumentsAnswer = z.output<typeof instrumentsQuestion.answer>;
export type Position = z.output<typeof position>;
