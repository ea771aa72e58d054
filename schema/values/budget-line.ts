import { z } from 'zod';
import { sum, sumText } from './sum.ts';
import { labelled, sentences, text } from './text.ts';
import { valueType } from './value-type.ts';

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
  text: ({ costType, ...sum }) => sentences(labelled(costType, sumText(sum))),
  readings: (value) => {
    if (value.amount !== null) return [String(value.amount)];
    return value.candidateReadings.length === 0 ? null : value.candidateReadings.map(String);
  },
  held: ({ amount }) => (amount === null ? [] : [{ as: 'SUM', says: amount, at: ['amount'] }]),
});
