import { z } from 'zod';
import { oneOf } from '../values/enumerations.ts';
import { answerBase, question } from './shared/question.ts';

/** The greatest position that a county's log can have: a whole number of 32 bits. */
const LAST_POSITION = 2 ** 31 - 1;

/** A place in a county's log: the last line that was read, and the mark of that line. */
const logPlace = z.tuple([z.int().min(1).max(LAST_POSITION), z.string().regex(/^[0-9a-f]{8}$/)]);

/** How far each county's log was read, by slug; a county that is not named was never read. */
export const logPlaces = z.record(z.string().regex(/^[a-z0-9-]+$/), logPlace);

const factChange = z.object({ id: z.string(), aspect: z.string(), kind: oneOf('ChangeKind').nullable().catch(null) });

const change = z.object({
  position: z.int().positive(),
  mark: z.string(),
  at: z.iso.datetime(),
  subject: z.string(),
  /** `null` where the county knows what this hub does not. */
  subjectType: oneOf('SubjectType').nullable().catch(null),
  kind: oneOf('ChangeKind').nullable().catch(null),
  title: z.string().nullable(),
  instrumentKind: oneOf('InstrumentKind').nullable().catch(null),
  facts: z.array(factChange).nullable(),
});

export const changesQuestion = question({
  name: 'changes',
  about: 'What was added, changed and removed; every county answers the next lines of its own log.',
  args: z.object({ after: logPlaces, first: z.int().positive() }),
  answer: z.object({
    ...answerBase,
    rows: z.array(change),
    /** Whether the log has lines beyond these. */
    more: z.boolean(),
    /** Whether the place belongs to another log than this, so that the lines begin with the first. */
    restarted: z.boolean(),
  }),
});

export type LogPlace = z.output<typeof logPlace>;
export type LogPlaces = z.output<typeof logPlaces>;
export type ChangeRow = z.output<typeof change>;
export type FactChange = z.output<typeof factChange>;
export type ChangesArgs = z.output<typeof changesQuestion.args>;
export type ChangesAnswer = z.output<typeof changesQuestion.answer>;
