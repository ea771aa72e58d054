import type { KnownInstrument } from '#subgraphs/county/answers/resolver-parents.ts';
import { answerFact } from '#subgraphs/county/answers/resolvers/answer-fact.ts';
import { answerCitations, citedBy } from '#subgraphs/county/reading/citations.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import type { KnownFactOf } from '#subgraphs/county/reading/known-fact.ts';
import { factsUnder } from '#subgraphs/county/reading/loaders.ts';

/** A budget with its total, which exists only where every line can be read. */
export default async function answerBudget({ id, known }: KnownInstrument) {
  const lines = await factsUnder(known.loaders, id, 'budgetLines');
  return { lines: lines.map((line) => answerFact(line, known)), total: totalOf(lines, known) };
}

function totalOf(lines: readonly KnownFactOf<'budgetLines'>[], known: Known) {
  const citations = answerCitations(citedBy(...lines), known);
  if (lines.every((line) => line.value === null))
    return { amount: null, statedAs: 'NOT_STATED', explanation: null, citations };
  const illegible = lines.filter((line) => typeof line.value?.amount !== 'number');
  if (illegible.length > 0) {
    const wordings = illegible.map((line) => `”${line.wording ?? '?'}”`);
    return {
      amount: null,
      statedAs: 'ILLEGIBLE',
      explanation: {
        sv: `Summan kan inte räknas: ${wordings.join(' och ')} går inte att läsa som belopp.`,
        en: `The total cannot be computed: ${wordings.join(' and ')} cannot be read as amounts.`,
      },
      citations,
    };
  }
  return {
    amount: lines.reduce((sum, line) => sum + (line.value?.amount ?? 0), 0),
    statedAs: 'INFERRED',
    explanation: { sv: 'Summan av posterna, räknad av navet.', en: 'The sum of the lines, computed by the hub.' },
    citations,
  };
}
