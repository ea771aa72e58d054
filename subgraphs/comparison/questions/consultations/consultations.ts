import { consultationsQuestion } from '#schema/questions/consultations.ts';
import { answerFact } from '#subgraphs/comparison/asking/answer-fact.ts';
import { ask } from '#subgraphs/comparison/asking/ask.ts';
import { connectionResolvers } from '#subgraphs/comparison/asking/connection.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/context.ts';
import { askedCounties } from '#subgraphs/comparison/asking/counties.ts';
import type { QueryConsultationsArgs } from '#subgraphs/comparison/asking/generated-types.ts';
import { askedPage } from '#subgraphs/comparison/asking/pages.ts';

/** The root field: checks what is asked and asks the counties. */
export function askConsultations(
  _: unknown,
  { openOn, kind, county, first, after, asKnownAt }: QueryConsultationsArgs,
  context: ComparisonContext,
) {
  const counties = askedCounties(county == null ? null : [county], context, 'county');
  const filter = { ...(openOn ? { openOn } : {}), ...(kind ? { kind } : {}) };
  const page = askedPage([consultationsQuestion.name, counties, filter, asKnownAt], first, after);
  return ask(consultationsQuestion, counties, { filter, ...page }, asKnownAt);
}

/** The public fields of a list of consultations. */
export const consultationConnectionResolvers = connectionResolvers(consultationsQuestion, (row) => ({
  id: row.id,
  instrument: row.instrument,
  consultation: answerFact(row),
  opening: row.opening,
}));
