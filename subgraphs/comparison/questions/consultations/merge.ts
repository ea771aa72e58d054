import { consultationsQuestion } from '#schema/questions/consultations-question.ts';
import { answerWithReferences } from '#subgraphs/comparison/asking/answer-with-references.ts';
import { ask } from '#subgraphs/comparison/asking/ask.ts';
import { askedKeys } from '#subgraphs/comparison/asking/asked-keys.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import { connectionResolvers } from '#subgraphs/comparison/asking/connection.ts';
import { askedCounties } from '#subgraphs/comparison/asking/counties.ts';
import type { QueryConsultationsArgs, Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';
import { askedPage } from '#subgraphs/comparison/asking/pages.ts';

/** Consultations of all counties, in pages. */
export default {
  Query: { consultations: askConsultations },
  ConsultationConnection: connectionResolvers(
    consultationsQuestion,
    (row) => ({
      factId: row.fact.id,
      instrument: row.instrument,
      consultation: answerWithReferences(row),
      opening: row.opening,
    }),
    { instrument: 'filter.instruments' },
  ),
} satisfies Resolvers;

/** Checks what is asked and asks the counties. */
function askConsultations(
  _: unknown,
  { filter, first, after, asKnownAt }: QueryConsultationsArgs,
  context: ComparisonContext,
) {
  const { openOn, kinds, instruments } = filter ?? {};
  const counties = askedCounties(filter?.counties, context);
  const selection = {
    ...(openOn ? { openOn } : {}),
    ...(kinds ? { kinds: [...kinds] } : {}),
    ...(instruments
      ? { instruments: askedKeys(instruments, 'instrument', 'filter.instruments', asKnownAt, context) }
      : {}),
  };
  const page = askedPage([consultationsQuestion.name, counties, selection, asKnownAt], first, after);
  return ask(consultationsQuestion, counties, { filter: selection, ...page }, asKnownAt);
}
