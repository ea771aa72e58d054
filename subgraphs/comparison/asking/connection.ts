import type { z } from 'zod';
import type { CountyNames } from '#schema/contract/county-sdl.ts';
import { type AnswerBase, decodeRequest, type Question } from '#schema/questions/shared/question.ts';
import { type Answered, type Asked, answersOf, heardParts, oncePerEntity, onlyAnswered } from './ask.ts';
import { refuseUnknown } from './asked-keys.ts';
import type { ComparisonContext } from './comparison-context.ts';
import { countyAnswers } from './county-answers.ts';
import { mergePage, type Page, type Rows, totalOf } from './pages.ts';

/**
 * Refuses the whole of what is asked at once where it is narrowed by what a county does not know. Asynchronous, as what is
 * thrown at once ends the answers to all other questions of the request too.
 */
export function refusingUnknown(
  answersTo: (asked: Asked, context: ComparisonContext) => readonly Answered<{ unknown?: string[] }>[],
  argumentsOf: Parameters<typeof refuseUnknown>[1],
) {
  return async (reference: { request: string; parts?: unknown }, context: ComparisonContext): Promise<Asked> => {
    const { request, parts } = reference;
    const asked: Asked = { request, parts: Array.isArray(parts) ? parts : null };
    const unknown = onlyAnswered(answersTo(asked, context)).flatMap(({ answer }) => answer.unknown ?? []);
    refuseUnknown(unknown, argumentsOf);
    return asked;
  };
}

/** The public fields of what comes in pages, merged from the rows that the counties answered. */
export function connectionResolvers<Answer extends z.ZodType<Rows & AnswerBase & { unknown?: string[] }>, Node>(
  question: Question<z.ZodType, Answer>,
  nodeOf: (
    row: z.output<Answer>['rows'][number],
    county: CountyNames,
    asKnownAt: string | null,
    context: ComparisonContext,
  ) => Node,
  /** The arguments whose ids a county may not know. */
  argumentsOf: Parameters<typeof refuseUnknown>[1] = {},
) {
  const read = oncePerEntity((asked: Asked, context: ComparisonContext) => {
    const { counties, args, asKnownAt } = decodeRequest(asked.request);
    return { answers: answersOf(question, counties, asked.parts, context), page: args as Page, asKnownAt };
  });
  const merged = oncePerEntity((asked: Asked, context: ComparisonContext) => {
    const { answers, page, asKnownAt } = read(asked, context);
    return mergePage(answers, page, (row, county) => nodeOf(row, county, asKnownAt, context));
  });
  return {
    __resolveReference: refusingUnknown((asked, context) => read(asked, context).answers, argumentsOf),
    edges: (asked: Asked, _: unknown, context: ComparisonContext) => merged(asked, context).edges,
    nodes: (asked: Asked, _: unknown, context: ComparisonContext) =>
      merged(asked, context).edges.map((edge) => edge.node),
    pageInfo: (asked: Asked, _: unknown, context: ComparisonContext) => merged(asked, context).pageInfo,
    totalCount: (asked: Asked, _: unknown, context: ComparisonContext) =>
      totalOf(heardParts(decodeRequest(asked.request).counties, asked.parts, read(asked, context).answers, context)),
    counties: (asked: Asked, _: unknown, context: ComparisonContext) => {
      const { answers, page } = read(asked, context);
      return countyAnswers(answers, context, page.missed);
    },
  };
}
