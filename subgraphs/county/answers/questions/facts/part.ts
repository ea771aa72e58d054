import { documentId, idAt } from '#schema/keys/ids.ts';
import { factsQuestion } from '#schema/questions/facts-question.ts';
import { firstFacts } from '#subgraphs/county/answers/parts/find-facts.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { toFactAnswer } from '#subgraphs/county/answers/parts/to-fact-answer.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { referTo } from '#subgraphs/county/reading/instrument-reference.ts';
import { neverHeld } from '#subgraphs/county/reading/never-held.ts';
import { updatedAt } from '#subgraphs/county/reading/updated-at.ts';
import { Fact } from '#subgraphs/county/store/entities/index.ts';
import { factsWhere } from './facts-where.ts';

/** The county's facts, of instruments and documents, whatever they say. */
export default part({
  question: factsQuestion,
  async answer({ filter, ...page }, known) {
    const { facts, more } = await firstFacts(await factsWhere(filter, known), page, known);
    return {
      updatedAt: updatedAt(known),
      unknown: await neverHeld(filter.instruments, 'instrument', known),
      rows: await Promise.all(
        facts.map(async (fact) => ({
          key: fact.sortKey,
          id: fact.id,
          fact: await toFactAnswer(fact, known),
          ...(await subjectOf(fact.subject, known)),
        })),
      ),
      more,
    };
  },
  count: async ({ filter }, known) => known.em.count(Fact, { $and: await factsWhere(filter, known) }),
});

/** What a fact is about: an instrument or a document. */
async function subjectOf(subject: string, known: Known) {
  const prefix = documentId(known.county.slug, '');
  if (!subject.startsWith(prefix)) return { instrument: await referTo(subject, known), document: null };
  const row = await known.loaders.documentBySlug.load(subject.slice(prefix.length));
  return { instrument: null, document: { id: idAt(subject, known.moment), title: row?.title ?? null } };
}
