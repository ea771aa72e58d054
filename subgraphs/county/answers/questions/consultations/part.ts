import { type ConsultationsFilter, consultationsQuestion } from '#schema/questions/consultations.ts';
import { countFacts, type FactList, factRows } from '#subgraphs/county/answers/parts/fact-rows.ts';
import { part } from '#subgraphs/county/answers/parts/part.ts';
import { openingOn } from '#subgraphs/county/rules/consultations/opening-on.ts';

/** The consultations in the county's papers; on a date, only referrals that are open or may be. */
export default part({
  question: consultationsQuestion,
  answer: ({ filter, ...page }, known) =>
    factRows(listOf(filter), page, known, (fact) => ({
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
