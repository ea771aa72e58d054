import { z } from 'zod';
import { oneOf } from '../values/enumerations.ts';
import { factStatedAs } from '../values/stated-as.ts';
import { text } from '../values/text.ts';
import { factsFilter } from './facts-question.ts';
import { answerBase, question } from './shared/question.ts';

/** What a chunk holds: facts that are held, or the ids of those that are no more. */
const BULKS = ['HELD', 'REMOVED'] as const;

/** Where a fact stands; the document by its id. */
const citation = z.tuple([
  z.string().describe('id of the document'),
  z.int().describe('first line'),
  z.int().describe('last line'),
  z.string().nullable().describe('the quotation'),
]);

const fact = z.object({
  id: z.string(),
  subject: z.string(),
  aspect: z.string(),
  statedAs: factStatedAs,
  value: z.record(z.string(), z.unknown()).nullable(),
  wording: z.string().nullable(),
  reasoning: text.nullable(),
  note: text.nullable(),
  inWords: text.nullable(),
  citations: z.array(citation),
});

/** What facts name, by id: each once in a chunk. */
const names = z.object({
  instruments: z.record(
    z.string(),
    z.object({
      kind: oneOf('InstrumentKind').nullable().catch(null),
      title: z.string().nullable(),
      shortTitle: text.nullable(),
    }),
  ),
  documents: z.record(z.string(), z.string().nullable()),
  organisations: z.record(
    z.string(),
    z.object({
      name: z.string(),
      kind: oneOf('OrganisationKind').nullable().catch(null),
      scbCode: z.string().nullable(),
    }),
  ),
});

export const bulkFactsQuestion = question({
  name: 'bulk-facts',
  about:
    "A county's facts in bulk, for reports: chunks by keyset, all of one revision, with what they name beside them and every id without a moment. Asked by the gateway itself and no field of the public schema.",
  direct: true,
  args: z.strictObject({
    filter: factsFilter.omit({ changedSince: true }),
    /** The revision that every chunk is of. */
    revision: z.int().positive(),
    bulk: z.enum(BULKS),
    /** Only what may be otherwise than in this earlier revision. */
    changedSince: z.int().positive().nullable(),
    after: z.object({ key: z.string(), id: z.string() }).nullable(),
    first: z.int().positive(),
  }),
  answer: z.object({
    ...answerBase,
    facts: z.array(fact),
    removed: z.array(z.string()),
    names,
    /** The place after which the next chunk begins; `null` where there is none. */
    next: z.object({ key: z.string(), id: z.string() }).nullable(),
  }),
});

export type BulkFactsArgs = z.output<typeof bulkFactsQuestion.args>;
export type BulkFactsAnswer = z.output<typeof bulkFactsQuestion.answer>;
export type BulkFact = z.output<typeof fact>;
export type BulkNames = z.output<typeof names>;
