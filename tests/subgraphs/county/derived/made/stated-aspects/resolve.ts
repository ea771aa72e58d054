import type { KnownInstrument } from '#subgraphs/county/answers/resolver-parents.ts';
import { answerFacts } from '#subgraphs/county/answers/resolvers/answer-aspect.ts';

/** How many of some aspects the source states. */
export default async function answerStatedAspects({ id, known }: KnownInstrument, { of }: { of: string[] }) {
  const facts = await answerFacts(id, of, known);
  return { count: facts.filter(({ statedAs }) => statedAs !== 'NOT_STATED').length };
}
