import type { QueryInstrumentsArgs } from '../../../schema/generated/comparison-types.ts';
import { INSTRUMENT_TYPES, type InstrumentType, typeName } from '../../../schema/ids.ts';
import { type InstrumentsArgs, instrumentsQuestion } from '../../../schema/questions/instruments.ts';
import { decodeRequest } from '../../../schema/questions/question.ts';
import { refOfId } from '../../../schema/ref.ts';
import { type Asked, answersOf, ask, facetsOf, oncePerEntity } from '../ask.ts';
import type { ComparisonContext } from '../context.ts';
import { askedCounties } from '../counties.ts';
import { countyAnswers } from '../county-answers.ts';
import { mergedFacets } from '../merged-facets.ts';
import { askedPage, mergePage, type Page, totalOf } from '../pages.ts';
import { selection } from '../selection.ts';

const TYPES: Readonly<Record<string, readonly InstrumentType[]>> = {
  Agreement: ['agreement'],
  AssignmentDirective: ['directive'],
  Instrument: INSTRUMENT_TYPES,
};

/** What the question carries: what the counties need, and how the page goes on. */
type Asking = InstrumentsArgs & Page;

/** The root field of a list: checks what is asked and asks the counties. */
export function askList(list: string) {
  return (_: unknown, { filter, orderBy, first, after }: QueryInstrumentsArgs, context: ComparisonContext) => {
    const counties = askedCounties(filter?.counties, context);
    const question = {
      filter: {
        types: [...(TYPES[list] ?? [])],
        ...selection(filter),
      },
      orderBy: orderBy?.field ?? 'TITLE',
      descending: orderBy?.direction === 'DESC',
    };
    const args: Asking = { ...question, ...askedPage([list, counties, question], first, after) };
    return ask(instrumentsQuestion, counties, args);
  };
}

/** The public fields of a list, merged from what the counties answered. */
export const listResolvers = {
  edges: (asked: Asked, _: unknown, context: ComparisonContext) => merged(asked, context).edges,
  nodes: (asked: Asked, _: unknown, context: ComparisonContext) =>
    merged(asked, context).edges.map((edge) => edge.node),
  pageInfo: (asked: Asked, _: unknown, context: ComparisonContext) => merged(asked, context).pageInfo,
  totalCount: ({ parts }: Asked) => totalOf(parts),
  facets: (asked: Asked, _: unknown, context: ComparisonContext) => {
    const { counties } = decodeRequest(asked.request);
    return mergedFacets(facetsOf(instrumentsQuestion, counties, asked.parts, context), context);
  },
  counties: (asked: Asked, _: unknown, context: ComparisonContext) => {
    const { answers, args } = read(asked, context);
    return countyAnswers(answers, context, args.missed);
  },
};

const read = oncePerEntity((asked: Asked, context: ComparisonContext) => {
  const { counties, args } = decodeRequest(asked.request);
  return { answers: answersOf(instrumentsQuestion, counties, asked.parts, context), args: args as Asking };
});

const merged = oncePerEntity((asked: Asked, context: ComparisonContext) => {
  const { answers, args } = read(asked, context);
  return mergePage(
    answers,
    args,
    ({ id, type }, { prefix }) => ({ __typename: typeName(prefix, type), ref: refOfId(id), id }),
    args.descending,
  );
});
