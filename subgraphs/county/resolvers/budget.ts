import { distinct } from '../../../schema/distinct.ts';
import type { CountyContext } from '../context.ts';
import type { FactRow, InstrumentRow } from '../loaders.ts';
import { answerFact, citationsOf } from './fact.ts';

/** A budget with its total, which exists only where every line can be read. */
export async function answerBudget(instrument: InstrumentRow, { loaders }: CountyContext) {
  const lines = await loaders.facts.load({ subject: instrument.id, aspect: 'budgetLines' });
  return { lines: lines.map(answerFact), total: totalOf(lines) };
}

function totalOf(lines: readonly FactRow[]) {
  const citations = distinct(lines.flatMap(citationsOf));
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
    amount: lines.reduce((sum, line) => sum + Number(line.value?.amount), 0),
    statedAs: 'INFERRED',
    explanation: { sv: 'Summan av posterna, räknad av navet.', en: 'The sum of the lines, computed by the hub.' },
    citations,
  };
}
