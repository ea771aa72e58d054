import { z } from 'zod';
import { INSTRUMENT_TYPES } from '../values/instrument-types.ts';
import { answerBase, question } from './shared/question.ts';
import { unknownIds } from './shared/unknown-ids.ts';

/** By what a county orders. What has no date comes last in both directions, which the name says: an earlier one meant another order. */
export const ORDER_FIELDS = ['TITLE', 'VALID_FROM_UNDATED_LAST', 'COUNTY'] as const;

/** A place in the global order: the sort key and, among equals, the id. */
export const position = z.object({ key: z.string(), id: z.string() });

/**
 * What a list of instruments is asked for; every county answers its own first rows after the place. What is not
 * asked for is left out, and a county that does not know a selection does not know the question.
 */
export const instrumentsFilter = z.strictObject({
  types: z.array(z.enum(INSTRUMENT_TYPES)).min(1),
  kinds: z.array(z.string()).optional(),
  text: z.string().optional(),
  /** The date, and what must hold on it: one of the states, one of the certainties. */
  statusOn: z
    .strictObject({
      date: z.iso.date(),
      states: z.array(z.string()).optional(),
      certainties: z.array(z.string()).optional(),
    })
    .optional(),
  /** The day, and how certain it must be that something was in force on it. */
  validity: z.strictObject({ on: z.iso.date(), certainties: z.array(z.string()) }).optional(),
  /** By a scheme of classification: one of the codes. */
  themes: z.array(z.string()).optional(),
  placements: z.array(z.string()).optional(),
  parties: z.array(z.string()).optional(),
  /** An age in whole years that is covered, or also one that the wordings leave open. */
  age: z.strictObject({ years: z.int().nonnegative(), orUnsettled: z.boolean() }).optional(),
});

/** How many instruments a code belongs to. */
const counts = z.record(z.string(), z.int().nonnegative());

const facets = z.object({
  kinds: counts,
  themes: counts,
  placements: counts,
  /** Only for a filter with a date. */
  states: counts.nullable(),
  certainties: counts.nullable(),
  /** Only for a filter with a day of validity. */
  validity: counts.nullable().default(null),
});

export const instrumentsQuestion = question({
  name: 'instruments',
  about: 'The first instruments of a selection after a place, in one of their orders.',
  args: z.object({
    filter: instrumentsFilter,
    orderBy: z.enum(ORDER_FIELDS),
    descending: z.boolean(),
    after: position.nullable(),
    first: z.int().positive(),
  }),
  answer: z.object({
    ...answerBase,
    ...unknownIds,
    rows: z.array(position.extend({ type: z.enum(INSTRUMENT_TYPES) })),
    /** Whether the county has rows beyond these. */
    more: z.boolean(),
  }),
  facets,
});

export type InstrumentsFacets = z.output<typeof facets>;

export type InstrumentsArgs = z.output<typeof instrumentsQuestion.args>;
