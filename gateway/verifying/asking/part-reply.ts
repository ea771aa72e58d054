import type { z } from 'zod';
import { decodeAnswer, type Question } from '#schema/questions/shared/question.ts';
import type { SentAnswer } from './send-operation.ts';

/** How a county's part answered a question. */
export type PartReply<Answer> =
  | { status: 'ANSWERED'; answer: Answer; raw: unknown; count: number | null; facets: unknown; took: number }
  | { status: 'UNSUPPORTED' | 'NO_DATA' }
  | { status: 'REFUSED'; code: string | null; message: string }
  | { status: 'SILENT' | 'UNREADABLE'; why: string };

/** Reads what came for a question: by the contract's own reader, and by the schema of the question. */
export function readPartReply<Answer extends z.ZodType>(
  slug: string,
  question: Question<z.ZodType, Answer>,
  { data, errors, silence, took }: SentAnswer,
): PartReply<z.output<Answer>> {
  if (silence !== null) return { status: 'SILENT', why: silence };
  const [part] = (data?._entities ?? []) as ({ answer?: unknown; count?: unknown; facets?: unknown } | null)[];
  const [error] = errors;
  if (typeof part?.answer !== 'string')
    return error
      ? { status: 'REFUSED', code: error.code, message: error.message }
      : { status: 'UNREADABLE', why: `expected an answer as text, not ${JSON.stringify(part?.answer ?? null)}` };
  const decoded = decodeAnswer(part.answer);
  if (!decoded) return { status: 'UNREADABLE', why: 'the answer is no JSON with county and answer' };
  if (decoded.county !== slug) return { status: 'UNREADABLE', why: `it is an answer of ${decoded.county}` };
  if (decoded.answer === undefined) return { status: 'UNSUPPORTED' };
  if (decoded.answer === null) return { status: 'NO_DATA' };
  const read = question.answer.safeParse(decoded.answer);
  if (!read.success) return { status: 'UNREADABLE', why: issuesOf(read.error) };
  const count = typeof part.count === 'number' ? part.count : null;
  const facets = typeof part.facets === 'string' ? (decodeAnswer(part.facets)?.answer ?? null) : null;
  return { status: 'ANSWERED', answer: read.data, raw: decoded.answer, count, facets, took };
}

function issuesOf({ issues }: z.ZodError): string {
  return issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join('.')}: ${message}`)
    .join('; ');
}
