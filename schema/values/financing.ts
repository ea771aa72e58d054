import { z } from 'zod';
import { label, oneOf } from './enumerations.ts';
import type { HeldPart } from './held.ts';
import { organisation } from './organisation.ts';
import { sum, sumText } from './sum.ts';
import { joined, labelled, phrase, quoted, sentences, type Text, text, untranslated } from './text.ts';
import type { Names } from './value-type.ts';
import { valueType } from './value-type.ts';

const share = z
  .strictObject({
    organisation: organisation.optional(),
    percent: z.number().min(0).max(100).optional().describe('Procent, om angivet · Percent, if stated'),
    wording: phrase.describe('Andelen enligt ordalydelsen · The share as worded'),
  })
  .meta({ graphql: 'CostShare' })
  .describe('En parts andel av kostnaden · A party’s share of the cost');

/** What is said of money: who pays whom and how much, how costs are shared, that nothing is added, or that it is settled elsewhere. */
export const financing = valueType({
  name: 'Financing',
  schema: z
    .strictObject({
      kind: oneOf('FinancingKind'),
      funder: organisation.optional(),
      payee: organisation.optional().describe('Vem som får betalt, om angivet · Who is paid, if stated'),
      amount: sum.optional().describe('Belopp, om angivet · Sum, if stated'),
      currency: z.string().optional().describe('Valuta, om angiven · Currency, if stated'),
      per: oneOf('PaidPer').optional(),
      shares: z
        .array(share)
        .min(1)
        .optional()
        .describe('Hur kostnaden delas, om angivet · How the cost is shared, if stated'),
      text,
    })
    .describe('Vad som sägs om finansiering · What is said of financing'),
  text: ({ kind, funder, payee, amount, currency, per, shares = [], text }, names) => {
    const payer = funder === undefined ? undefined : untranslated(names.organisation(funder));
    const sumPaid =
      amount === undefined ? undefined : sumText({ amount, currency: currency ?? null, candidateReadings: [] });
    return sentences(
      labelled(joined([label('FinancingKind', kind), payee === undefined ? payer : undefined], ' '), text),
      payee === undefined ? undefined : paidTo(names.organisation(payee), payer),
      sumPaid && labelled({ sv: 'Belopp', en: 'Sum' }, joined([sumPaid, per && label('PaidPer', per)], ' ')),
      shares.length === 0
        ? undefined
        : labelled({ sv: 'Andelar', en: 'Shares' }, joined(shares.map((one) => shareText(one, names)))),
    );
  },
  readings({ kind, amount, currency = '?', per = '?', shares = [] }) {
    if (kind === 'PAYMENT') return amount === undefined ? null : [`${kind}:${amount}:${currency}:${per}`];
    if (kind !== 'SHARED') return [kind];
    const percents = shares.flatMap(({ percent }) => percent ?? []).sort((one, other) => one - other);
    return percents.length === 0 || percents.length < shares.length ? null : [`${kind}:${percents.join('+')}`];
  },
  held: ({ amount, shares = [] }) => [
    ...(amount === undefined ? [] : [{ as: 'SUM' as const, says: amount, at: ['amount'] }]),
    ...shares.flatMap(({ percent, wording }, place): HeldPart[] =>
      percent === undefined
        ? []
        : [{ as: 'PERCENT', says: percent, at: ['shares', String(place), 'percent'], wording }],
    ),
  ],
});

function paidTo(payee: string, payer: Text | undefined): Text {
  const by = payer ? { sv: ` av ${payer.sv}`, en: ` by ${payer.en}` } : { sv: '', en: '' };
  return { sv: `Betalas${by.sv} till ${payee}`, en: `Paid${by.en} to ${payee}` };
}

/** Whose share it is, and how much: in percent, or else as worded. */
function shareText({ organisation: of, percent, wording }: z.output<typeof share>, names: Names): Text {
  return joined(
    [
      of === undefined ? undefined : untranslated(names.organisation(of)),
      percent === undefined ? quoted(wording) : { sv: `${String(percent).replace('.', ',')} %`, en: `${percent}%` },
    ],
    ' ',
  );
}
