import type { z } from 'zod';
import { type CountyNames, countyNames } from '../../schema/contract/county-sdl.ts';
import { decodeAnswer, encodeRequest, type Question } from '../../schema/questions/question.ts';

/** A stub that the gateway fills by calling the county, and nothing else. */
export interface PartStub {
  __typename: string;
  request: string;
}

/** A part as it comes back: what the county answered, or nothing. Gateways leave out whose it is. */
export type AnsweredPart = Partial<PartStub> & { answer?: string | null; count?: number | null };

/** The question on its way out: the key of its entity and a stub for each county that is asked. */
export function ask<Args extends z.ZodType>(
  question: Question<Args>,
  counties: readonly string[],
  args: z.input<Args>,
) {
  const request = encodeRequest(question, counties, args);
  return { request, parts: partsOf(request, counties) };
}

/** The stubs of a question; who has no stub is not called. */
export function partsOf(request: string, counties: readonly string[]): PartStub[] {
  return counties.map((slug) => ({ __typename: countyNames(slug).part, request }));
}

/** The entity of a question as it comes back from the gateway, with what the counties answered. */
export interface Asked {
  request: string;
  parts?: (AnsweredPart | null)[] | null;
}

export type Silence = 'UNAVAILABLE' | 'TIMED_OUT' | 'UNSUPPORTED' | 'NOT_ASKED';

/** How one county answered. */
export type Answered<Answer> =
  | { county: CountyNames; status: 'ANSWERED'; answer: Answer }
  | { county: CountyNames; status: Silence };

/**
 * What each county of the hub answered, in the hub's order. An answer that does not fit the question
 * counts as none. Why a county is silent is known where the gateway passes it on.
 */
export function answersOf<Answer extends z.ZodType>(
  question: Question<z.ZodType, Answer>,
  asked: readonly string[],
  all: readonly string[],
  parts: readonly (AnsweredPart | null)[] | null | undefined,
  reasons: Readonly<Record<string, string>>,
): Answered<z.output<Answer>>[] {
  const decoded = (parts ?? []).flatMap((part) =>
    typeof part?.answer === 'string' ? [decodeAnswer(part.answer)] : [],
  );
  return all.map((slug) => {
    const county = countyNames(slug);
    if (!asked.includes(slug)) return { county, status: 'NOT_ASKED' };
    const part = decoded.find((candidate) => candidate?.county === slug);
    if (!part) return { county, status: reasons[slug] === 'TIMED_OUT' ? 'TIMED_OUT' : 'UNAVAILABLE' };
    if (part.answer === undefined) return { county, status: 'UNSUPPORTED' };
    const checked = question.answer.safeParse(part.answer);
    return checked.success ? { county, status: 'ANSWERED', answer: checked.data } : { county, status: 'UNAVAILABLE' };
  });
}

/** The answers of those that answered. */
export function given<Answer>(answers: readonly Answered<Answer>[]): { county: CountyNames; answer: Answer }[] {
  return answers.flatMap((entry) =>
    entry.status === 'ANSWERED' ? [{ county: entry.county, answer: entry.answer }] : [],
  );
}
