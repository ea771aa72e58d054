import type { z } from 'zod';
import type { FactAnswer } from '../../schema/questions/fact-answer.ts';
import { decodeRequest, type Question } from '../../schema/questions/question.ts';
import { type Asked, answersOf, oncePerEntity } from './ask.ts';
import type { ComparisonContext } from './context.ts';
import { countyAnswers } from './county-answers.ts';
import { mergePage, type Page, totalOf } from './pages.ts';

/** A fact as a row of a list: its place, its instrument and its value with what it points at. */
interface FactRow {
  key: string;
  id: string;
  fact: FactAnswer;
  resolved: unknown;
}

type FactRows = z.ZodType<{ updatedAt: string; rows: FactRow[]; more: boolean }>;

/** The public fields of a list of facts, merged from what the counties answered. */
export function factListResolvers<Answer extends FactRows, Node>(
  question: Question<z.ZodType, Answer>,
  nodeOf: (row: z.output<Answer>['rows'][number]) => Node,
) {
  const read = oncePerEntity((asked: Asked, context: ComparisonContext) => {
    const { counties, args } = decodeRequest(asked.request);
    return { answers: answersOf(question, counties, asked.parts, context), page: args as Page };
  });
  const merged = oncePerEntity((asked: Asked, context: ComparisonContext) => {
    const { answers, page } = read(asked, context);
    return mergePage(answers, page, nodeOf);
  });
  return {
    edges: (asked: Asked, _: unknown, context: ComparisonContext) => merged(asked, context).edges,
    nodes: (asked: Asked, _: unknown, context: ComparisonContext) =>
      merged(asked, context).edges.map((edge) => edge.node),
    pageInfo: (asked: Asked, _: unknown, context: ComparisonContext) => merged(asked, context).pageInfo,
    totalCount: ({ parts }: Asked) => totalOf(parts),
    counties: (asked: Asked, _: unknown, context: ComparisonContext) => {
      const { answers, page } = read(asked, context);
      return countyAnswers(answers, context, page.missed);
    },
  };
}

/** A fact as GraphQL answers it: what every fact has, and the fields of its value beside it. */
export function answerFact<Value>({ fact, resolved }: { fact: FactAnswer; resolved: Value }) {
  const { readings: _, ...shown } = fact;
  return { ...resolved, ...shown };
}
