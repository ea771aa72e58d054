import { instrumentsQuestion } from '#schema/questions/instruments.ts';
import { decodeRequest } from '#schema/questions/question.ts';
import { INSTRUMENT_TYPES, type InstrumentType } from '#schema/values/instrument-types.ts';
import { type Asked, ask, facetsOf } from '#subgraphs/comparison/asking/ask.ts';
import { connectionResolvers } from '#subgraphs/comparison/asking/connection.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/context.ts';
import { askedCounties } from '#subgraphs/comparison/asking/counties.ts';
import type { QueryInstrumentsArgs } from '#subgraphs/comparison/asking/generated-types.ts';
import { instrumentStub } from '#subgraphs/comparison/asking/instrument-stub.ts';
import { askedPage } from '#subgraphs/comparison/asking/pages.ts';
import { selection } from '#subgraphs/comparison/asking/selection.ts';
import { mergedFacets } from './merged-facets.ts';

const TYPES: Readonly<Record<string, readonly InstrumentType[]>> = {
  Agreement: ['agreement'],
  AssignmentDirective: ['directive'],
  Instrument: INSTRUMENT_TYPES,
};

/** The root field of a list: checks what is asked and asks the counties. */
export function askList(list: string) {
  return (
    _: unknown,
    { filter, orderBy, first, after, asKnownAt }: QueryInstrumentsArgs,
    context: ComparisonContext,
  ) => {
    const counties = askedCounties(filter?.counties, context);
    const question = {
      filter: {
        types: [...(TYPES[list] ?? [])],
        ...selection(filter),
      },
      orderBy: orderBy?.field ?? 'TITLE',
      descending: orderBy?.direction === 'DESC',
    };
    const page = askedPage([list, counties, question, asKnownAt], first, after);
    return ask(instrumentsQuestion, counties, { ...question, ...page }, asKnownAt);
  };
}

/** The public fields of a list of instruments. */
export const listResolvers = {
  ...connectionResolvers(instrumentsQuestion, ({ id, type }, { prefix }, moment) =>
    instrumentStub(prefix, type, id, moment),
  ),
  facets: (asked: Asked, _: unknown, context: ComparisonContext) => {
    const { counties } = decodeRequest(asked.request);
    return mergedFacets(facetsOf(instrumentsQuestion, counties, asked.parts, context), context);
  },
};
