import { type ConsultationsFilter, consultationsQuestion } from '#schema/questions/consultations-question.ts';
import { countFacts, type FactList, findFacts } from '#subgraphs/county/answers/parts/find-facts.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { openingOn } from '#subgraphs/county/rules/consultations/opening-on.ts';

/** The consultations in the county's papers; on a date, only referrals that are open or may be. */
export default part({
  question: consultationsQuestion,
  answer: ({ filter, ...page }, known) =>
    findFacts(listOf(filter), page, known, (fact) => ({
      opening: filter.openOn === undefined ? null : openingOn(filter.openOn, fact),
    })),
  count: ({ filter }, known) => countFacts(listOf(filter), known),
});

function listOf({ openOn, kind }: ConsultationsFilter): FactList<'consultations'> {
  return {
    aspect: 'consultations',
    where: {
      ...(kind === undefined ? {} : { value: { kind } }),
      ...(openOn === undefined ? {} : { fromDay: { $lte: openOn }, untilDay: { $gt: openOn } }),
    },
  };
}
