import { z } from 'zod';
import { joined, type Text, untranslated } from './text.ts';

/** A sum of which no digit is lost. */
export const sum = z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);

interface Sum {
  amount: number | null;
  currency: string | null;
  candidateReadings: readonly number[];
}

/** A sum with its currency, or what an illegible one may be. */
export function sumText({ amount, currency, candidateReadings }: Sum): Text {
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
