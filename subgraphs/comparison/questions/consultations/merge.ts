import { consultationsQuestion } from '#schema/questions/consultations-question.ts';
import { answerWithReferences } from '#subgraphs/comparison/asking/answer-with-references.ts';
import { ask } from '#subgraphs/comparison/asking/ask.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import { connectionResolvers } from '#subgraphs/comparison/asking/connection.ts';
import { askedCounties } from '#subgraphs/comparison/asking/counties.ts';
import type { QueryConsultationsArgs, Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';
import { askedPage } from '#subgraphs/comparison/asking/pages.ts';

/** Consultations of all counties, in pages. */
export default {
  Query: { consultations: askConsultations },
  ConsultationConnection: connectionResolvers(consultationsQuestion, (row) => ({
    factId: row.fact.id,
    instrument: row.instrument,
    consultation: answerWithReferences(row),
    opening: row.opening,
  })),
} satisfies Resolvers;

/** Checks what is asked and asks the counties. */
function askConsultations(
  _: unknown,
  { openOn, kind, county, first, after, asKnownAt }: QueryConsultationsArgs,
  context: ComparisonContext,
) {
  const counties = askedCounties(county == null ? null : [county], context, 'county');
  const filter = { ...(openOn ? { openOn } : {}), ...(kind ? { kind } : {}) };
  const page = askedPage([consultationsQuestion.name, counties, filter, asKnownAt], first, after);
  return ask(consultationsQuestion, counties, { filter, ...page }, asKnownAt);
}
