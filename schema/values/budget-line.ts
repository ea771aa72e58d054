import { z } from 'zod';
import { joined, text, untranslated } from './text.ts';
import { valueType } from './value-type.ts';

/** A sum of which no digit is lost. */
const sum = z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);

/** A line of a budget. The wording is always kept; the amount only where it is legible. */
export const budgetLine = valueType({
  name: 'BudgetLine',
  schema: z
    .strictObject({
      costType: text.describe('Kostnadsslag · Type of cost'),
      amount: sum.nullable().describe('Belopp; tomt när det inte går att läsa · Amount; null where illegible'),
      currency: z.string().nullable().default(null).describe('Valuta, om angiven · Currency, if stated'),
      candidateReadings: z
        .array(sum)
        .default([])
        .describe('Möjliga läsningar av ett förvanskat belopp · Possible readings of a garbled amount'),
    })
    .describe('Budgetpost · Budget line'),
  text: (value) =>
    joined(
      [
        value.costType,
        value.amount === null ? { sv: 'oläsligt belopp', en: 'illegible amount' } : untranslated(String(value.amount)),
      ],
      ': ',
    ),
  readings: (value) => {
    if (value.amount !== null) return [String(value.amount)];
    return value.candidateReadings.length === 0 ? null : value.candidateReadings.map(String);
  },
  held: ({ amount }) => (amount === null ? [] : [{ as: 'SUM', says: amount, at: ['amount'] }]),
});
