import { z } from 'zod';
import { joined, labelled, sentences, type Text, text, untranslated } from './text.ts';
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
  text: ({ costType, ...sum }) => sentences(labelled(costType, sumText(sum))),
  readings: (value) => {
    if (value.amount !== null) return [String(value.amount)];
    return value.candidateReadings.length === 0 ? null : value.candidateReadings.map(String);
  },
  held: ({ amount }) => (amount === null ? [] : [{ as: 'SUM', says: amount, at: ['amount'] }]),
});

interface Sum {
  amount: number | null;
  currency: string | null;
  candidateReadings: readonly number[];
}

/** A sum with its currency, or what an illegible one may be. */
function sumText({ amount, currency, candidateReadings }: Sum): Text {
  const unit = currency === null ? { sv: '(valuta ej angiven)', en: '(currency not stated)' } : untranslated(currency);
  const sums = (amount === null ? candidateReadings : [amount]).map((sum) => untranslated(String(sum)));
  if (sums.length === 0) return { sv: 'oläsligt belopp', en: 'illegible amount' };
  const read = {
    sv: sums.map(({ sv }) => sv).join(' eller '),
    en: sums.map(({ en }) => en).join(' or '),
  };
  return amount === null
    ? joined([{ sv: 'oläsligt belopp, kanske', en: 'illegible amount, perhaps' }, read, unit], ' ')
    : joined([read, unit], ' ');
}
