import { z } from 'zod';
import { documentRole } from '../values/document-role.ts';
import { documentAnswer } from './shared/document-answer.ts';
import { factRow, factRowsArgs } from './shared/fact-rows.ts';
import { answerBase, question } from './shared/question.ts';
import { unknownIds } from './shared/unknown-ids.ts';

/** Which documents are asked for; what is left out does not narrow. */
const filter = z.strictObject({
  /** The keys of the documents themselves. */
  ids: z.array(z.string()).optional(),
  kinds: z.array(z.string()).optional(),
  /** A part of the title, in one of the languages. */
  title: z.string().optional(),
  holdings: z.array(z.string()).optional(),
  /** The keys of instruments that the documents are about. */
  instruments: z.array(z.string()).optional(),
});

/** What the document is to an instrument; which document that is, the row says. */
const subject = factRow(documentRole.schema.omit({ document: true }), {});

export const documentsQuestion = question({
  name: 'documents',
  about:
    'The documents that counties have read or that their papers mention, by title, with the instruments that they are about.',
  args: z.object({ ...factRowsArgs, filter }),
  answer: z.object({
    ...answerBase,
    ...unknownIds,
    rows: z.array(
      z.object({
        key: z.string(),
        id: z.string(),
        document: documentAnswer,
        about: z.array(subject),
        instruments: z.int().nonnegative(),
      }),
    ),
    more: z.boolean(),
  }),
});

export type DocumentsFilter = z.output<typeof filter>;
export type DocumentSubject = z.output<typeof subject>;
