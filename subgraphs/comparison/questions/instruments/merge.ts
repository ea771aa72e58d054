import { instrumentsQuestion } from '#schema/questions/instruments-question.ts';
import { decodeRequest } from '#schema/questions/shared/question.ts';
import { HubError } from '#schema/shared/errors.ts';
import { INSTRUMENT_TYPES, type InstrumentType, instrumentTypes } from '#schema/values/instrument-types.ts';
import { type Asked, ask, facetsOf } from '#subgraphs/comparison/asking/ask.ts';
import { askedOrder } from '#subgraphs/comparison/asking/asked-order.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import { connectionResolvers } from '#subgraphs/comparison/asking/connection.ts';
import { askedCounties } from '#subgraphs/comparison/asking/counties.ts';
import type { QueryInstrumentsArgs, Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';
import { instrumentStub } from '#subgraphs/comparison/asking/instrument-stub.ts';
import { askedPage } from '#subgraphs/comparison/asking/pages.ts';
import { selection } from '#subgraphs/comparison/asking/selection.ts';
import { mergedFacets } from './merge-facets.ts';

/** The public fields of every list. */
const listFields = {
  ...connectionResolvers(
    instrumentsQuestion,
    ({ id, type }, { prefix }, moment) => instrumentStub(prefix, type, id, moment),
    { organisation: 'filter.parties' },
  ),
  facets: (asked: Asked, _: unknown, context: ComparisonContext) => {
    const { counties } = decodeRequest(asked.request);
    return mergedFacets(facetsOf(instrumentsQuestion, counties, asked.parts, context), context);
  },
};

/** Lists of instruments of all counties, in pages and with the numbers broken down. */
export default {
  Query: {
    agreements: askList('agreement'),
    assignmentDirectives: askList('directive'),
    instruments: askList(...INSTRUMENT_TYPES),
  },
  AgreementConnection: listFields,
  AssignmentDirectiveConnection: listFields,
  InstrumentConnection: listFields,
} satisfies Resolvers;

/** Checks what is asked and asks the counties for their instruments of these types. */
function askList(...types: [InstrumentType, ...InstrumentType[]]) {
  const list = types.length === 1 ? instrumentTypes[types[0]].interface : 'Instrument';
  return (
    _: unknown,
    { filter, orderBy, first, after, asKnownAt }: QueryInstrumentsArgs,
    context: ComparisonContext,
  ) => {
    if (filter?.validity && !types.some((type) => instrumentTypes[type].inForce)) throw neverInForce();
    const counties = askedCounties(filter?.counties, context);
    const question = {
      filter: { types, ...selection({ filter, asKnownAt }, context) },
      ...askedOrder(orderBy),
    };
    const page = askedPage([list, counties, question, asKnownAt], first, after);
    return ask(instrumentsQuestion, counties, { ...question, ...page }, asKnownAt);
  };
}

function neverInForce(): HubError {
  return new HubError(
    'BAD_USER_INPUT',
    'filter.validity: a directive is never in force, its period is that of its assignment; expected statusOn here, or validity on agreements or instruments',
    { argument: 'filter.validity' },
  );
}
