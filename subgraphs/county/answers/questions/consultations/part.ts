import sql from 'sql-template-tag';
import { type ConsultationsFilter, consultationsQuestion } from '#schema/questions/consultations-question.ts';
import { countFacts, type FactList, findFacts, stating } from '#subgraphs/county/answers/parts/find-facts.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { neverHeld } from '#subgraphs/county/reading/never-held.ts';
import { openingOn } from '#subgraphs/county/rules/consultations/opening-on.ts';

/** The consultations in the county's papers; on a date, only referrals that are open or may be. */
export default part({
  question: consultationsQuestion,
  answer: async ({ filter, ...page }, known) => ({
    ...(await findFacts(listOf(filter), page, known, (fact) => ({
      opening: filter.openOn === undefined ? null : openingOn(filter.openOn, fact),
    }))),
    unknown: await neverHeld(filter.instruments, 'instrument', known),
  }),
  count: ({ filter }, known) => countFacts(stating(listOf(filter)), known),
});

function listOf({ openOn, kinds, instruments }: ConsultationsFilter): FactList<'consultations'> {
  return {
    aspect: 'consultations',
    where: [
      ...(instruments ? [sql`subject = any(${instruments}::text[])`] : []),
      ...(kinds ? [sql`value ->> 'kind' = any(${kinds}::text[])`] : []),
      ...(openOn === undefined ? [] : [sql`from_day <= ${openOn} and until_day > ${openOn}`]),
    ],
  };
}
