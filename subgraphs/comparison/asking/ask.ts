import type { z } from 'zod';
import { type CountyNames, countyNames } from '#schema/contract/county-sdl.ts';
import { decodeAnswer, encodeRequest, type Question } from '#schema/questions/shared/question.ts';
import type { SilenceReason } from '#schema/questions/shared/silence.ts';
import { pastMoment } from '#schema/shared/moment.ts';
import type { ComparisonContext } from './comparison-context.ts';
import { type AnsweredPart, type HandedParts, readParts } from './read-parts.ts';

/** A stub that the gateway fills by calling the county, and nothing else. */
export interface PartStub {
  __typename: string;
  request: string;
}

/**
 * The question on its way out, as of a moment or of now: the key of its entity and a stub for each county that is asked.
 * Throws BAD_USER_INPUT for a moment that is still to come.
 */
export function ask<Args extends z.ZodType>(
  question: Question<Args>,
  counties: readonly string[],
  args: z.input<Args>,
  asKnownAt: string | null | undefined,
) {
  const request = encodeRequest(question, counties, args, pastMoment(asKnownAt));
  return { request, parts: partsOf(request, counties) };
}

/** The stubs of a question; who has no stub is not called. */
export function partsOf(request: string, counties: readonly string[]): PartStub[] {
  return counties.map((slug) => ({ __typename: countyNames(slug).part, request }));
}

/** The entity of a question as it comes back from the gateway, with what the counties answered. */
export interface Asked {
  request: string;
  parts?: HandedParts;
}

export type Silence = SilenceReason | 'UNSUPPORTED' | 'NOT_ASKED';

/** How one county answered. */
export type Answered<Answer> =
  | { county: CountyNames; status: 'ANSWERED'; answer: Answer }
  | { county: CountyNames; status: Silence };

/**
 * What each county of the hub answered, in the hub's order. What is no answer to the question is taken
 * for silence and noted in the context. Why a county is silent is known where the gateway passes it on.
 */
export function answersOf<Answer extends z.ZodType>(
  question: Question<z.ZodType, Answer>,
  asked: readonly string[],
  parts: HandedParts,
  context: ComparisonContext,
): Answered<z.output<Answer>>[] {
  return readField('answer', question.answer, asked, parts, context);
}

/** The numbers broken down that the counties gave beside their answers, of those that gave any. */
export function facetsOf<Facets extends z.ZodType>(
  question: Question<z.ZodType, z.ZodType> & { facets: Facets },
  asked: readonly string[],
  parts: HandedParts,
  context: ComparisonContext,
): { county: CountyNames; answer: z.output<Facets> }[] {
  const heard = heardParts(asked, parts, answersOf(question, asked, parts, context), context);
  return onlyAnswered(readField('facets', question.facets, asked, heard, context));
}

function readField<Schema extends z.ZodType>(
  field: 'answer' | 'facets',
  schema: Schema,
  asked: readonly string[],
  parts: HandedParts,
  context: ComparisonContext,
): Answered<z.output<Schema>>[] {
  const answers = new Map(asked.map((slug) => [slug, null as ReturnType<typeof decodeAnswer>]));
  for (const [index, part] of readParts(asked, parts, context).entries()) {
    const encoded = part?.[field];
    if (encoded === null || encoded === undefined) continue;
    const decoded = decodeAnswer(encoded);
    if (decoded && decoded.county === asked[index]) answers.set(decoded.county, decoded);
    else context.unreadable.add(asked[index] ?? '');
  }
  const read = context.counties.map(({ slug }): Answered<z.output<Schema>> => {
    const county = countyNames(slug);
    const decoded = answers.get(slug);
    if (decoded === undefined) return { county, status: 'NOT_ASKED' };
    if (decoded === null) return { county, status: context.silent[slug] ?? 'UNAVAILABLE' };
    if (decoded.problem) context.problems.set(slug, decoded.problem);
    if (decoded.answer === undefined) return { county, status: 'UNSUPPORTED' };
    if (decoded.answer === null && decoded.problem) return { county, status: 'UNAVAILABLE' };
    const checked = schema.safeParse(decoded.answer);
    if (checked.success) return { county, status: 'ANSWERED', answer: checked.data };
    context.unreadable.add(slug);
    return { county, status: 'UNAVAILABLE' };
  });
  for (const { county, status } of read)
    if (status !== 'ANSWERED' && status !== 'NOT_ASKED') context.unanswered.add(county.slug);
  return read;
}

/** Parts without those whose answer came and was none: what stands beside it is not believed either. */
export function heardParts(
  asked: readonly string[],
  parts: HandedParts,
  answers: readonly Answered<unknown>[],
  context: ComparisonContext,
): (AnsweredPart | null)[] {
  const heard = new Set(onlyAnswered(answers).map(({ county }) => county.slug));
  return readParts(asked, parts, context).map((part, index) =>
    typeof part?.answer === 'string' && !heard.has(asked[index] ?? '') ? null : part,
  );
}

/** The answers of those that answered. */
export function onlyAnswered<Answer>(answers: readonly Answered<Answer>[]): { county: CountyNames; answer: Answer }[] {
  return answers.flatMap((entry) =>
    entry.status === 'ANSWERED' ? [{ county: entry.county, answer: entry.answer }] : [],
  );
}

/**
 * Reads what counties answered once for each entity, however many of its fields are asked for. The
 * entity is an object of its own in every request, so nothing is kept beyond it.
 */
export function oncePerEntity<Entity extends object, Read>(read: (entity: Entity, context: ComparisonContext) => Read) {
  const done = new WeakMap<Entity, Read>();
  return (entity: Entity, context: ComparisonContext): Read => {
    const before = done.get(entity);
    if (before !== undefined) return before;
    const result = read(entity, context);
    done.set(entity, result);
    return result;
  };
}
