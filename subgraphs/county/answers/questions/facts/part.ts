import { factsQuestion } from '#schema/questions/facts-question.ts';
import { answerBaseOf } from '#subgraphs/county/answers/parts/answer-base-of.ts';
import { countFacts, firstFacts } from '#subgraphs/county/answers/parts/find-facts.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { toListedFact } from '#subgraphs/county/answers/parts/to-listed-fact.ts';
import { neverHeld } from '#subgraphs/county/reading/never-held.ts';
import { factsWhere } from './facts-where.ts';

/** The county's facts, of instruments and documents, whatever they say. */
export default part({
  question: factsQuestion,
  async answer({ filter, ...page }, known) {
    const { facts, more } = await firstFacts(await factsWhere(filter, known), page, known);
    return {
      ...answerBaseOf(known),
      unknown: await neverHeld(filter.instruments, 'instrument', known),
      rows: await Promise.all(
        facts.map(async (fact) => ({
          key: fact.sortKey,
          id: fact.id,
          ...(await toListedFact(fact, known)),
        })),
      ),
      more,
    };
  },
  count: async ({ filter }, known) => countFacts(await factsWhere(filter, known), known),
});
