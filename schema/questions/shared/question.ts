import { z } from 'zod';
import { HubError } from '#schema/shared/errors.ts';
import { parseJson } from '#schema/shared/parse-json.ts';
import { type Text, text } from '#schema/values/text.ts';

/**
 * A cross-county question: its name, what is asked and what a county answers. What crosses between
 * the comparison subgraph and a county is checked against these on both sides.
 */
export interface Question<Args extends z.ZodType = z.ZodType, Answer extends z.ZodType = z.ZodType> {
  name: string;
  /** What is asked and answered, in a sentence for those who answer it. */
  about: string;
  args: Args;
  answer: Answer;
  /** Numbers broken down, for questions that count. */
  facets?: z.ZodType;
  /** Whether the gateway asks it of counties itself: no comparison merges it, and it is no field of the public schema. */
  direct?: true;
}

/** Declares a question; exists so that both sides are typed by the same schemas. */
export function question<Declared extends Question>(declared: Declared): Declared {
  return declared;
}

/** A question on its way to a county. What a later version adds to it is left out where it is not asked for. */
const envelope = z.looseObject({
  question: z.string(),
  /** The slugs of the counties that are asked; the others are not called. */
  counties: z.array(z.string()),
  args: z.unknown(),
  /** As known at which moment; now where none is named, as by a hub from before there was history. */
  asKnownAt: z.iso.datetime().nullable().default(null),
});

/**
 * An answer on its way back. It names its county itself, as gateways do not say whose part is whose, and what is not
 * well with its data. A county that does not know the question leaves the answer out, and one that has no data answers
 * `null`.
 */
const answerEnvelope = z.object({
  county: z.string(),
  answer: z.unknown().optional(),
  problem: text.nullable().default(null).catch(null),
});

/** Encodes a county's answer; without one, the county says that it does not know the question. */
export function encodeAnswer(county: string, answer?: unknown, problem: Text | null = null): string {
  return JSON.stringify({ county, answer, ...(problem ? { problem } : {}) });
}

/** Reads an encoded answer; `null` where it is none. */
export function decodeAnswer(encoded: unknown): z.output<typeof answerEnvelope> | null {
  return typeof encoded === 'string' ? (answerEnvelope.safeParse(parseJson(encoded)).data ?? null) : null;
}

/**
 * Where errors in a county’s facts are reported, in a form that links can have. What is none is taken for no place, so
 * that it costs nobody the rest of the answer.
 */
const errorPlace = z.object({
  mailbox: z
    .string()
    .regex(/^[^\s@<>"?&]+@[^\s@<>"?&]+$/)
    .nullable()
    .default(null),
  url: z
    .url({ protocol: /^https$/ })
    .nullable()
    .default(null),
});

/** What every answer says of its county. */
export const answerBase = {
  /** When its data last changed; `null` where it held nothing yet. */
  updatedAt: z.iso.datetime().nullable(),
  /** Where errors in its facts are reported: one of the two; `null` where no place is stated, or asked for so far. */
  errorReports: errorPlace.nullable().default(null).catch(null),
};

/** What every answer says of its county, as it is read. */
export type AnswerBase = z.output<z.ZodObject<typeof answerBase>>;

/** Encodes a question as the key of the entities that carry it. */
export function encodeRequest<Args extends z.ZodType>(
  asked: Question<Args>,
  counties: readonly string[],
  args: z.input<Args>,
  asKnownAt: string | null,
): string {
  return JSON.stringify({ question: asked.name, counties, args, asKnownAt });
}

/** What an encoded question says. */
export interface DecodedRequest
  extends Pick<z.output<typeof envelope>, 'question' | 'counties' | 'args' | 'asKnownAt'> {
  /** The names of further fields; a county that does not know them does not know the question. */
  beyond: string[];
}

/** Reads an encoded question. Throws BAD_USER_INPUT where it is none. */
export function decodeRequest(request: string): DecodedRequest {
  const result = envelope.safeParse(parseJson(request));
  if (!result.success) throw new HubError('BAD_USER_INPUT', 'request: not an encoded question of this hub');
  const { question, counties, args, asKnownAt, ...beyond } = result.data;
  return { question, counties, args, asKnownAt, beyond: Object.keys(beyond) };
}
