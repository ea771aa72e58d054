import { z } from 'zod';
import { label, oneOf } from './enumerations.ts';
import { organisation } from './organisation.ts';
import { joined, labelled, sentences, text, untranslated } from './text.ts';
import { valueType } from './value-type.ts';

/** What is said of money: who pays, that nothing is added, or that it is settled elsewhere. */
export const financing = valueType({
  name: 'Financing',
  schema: z
    .strictObject({ kind: oneOf('FinancingKind'), funder: organisation.optional(), text })
    .describe('Vad som sägs om finansiering · What is said of financing'),
  text: ({ kind, funder, text }, names) => {
    const payer = funder === undefined ? undefined : untranslated(names.organisation(funder));
    return sentences(labelled(joined([label('FinancingKind', kind), payer], ' '), text));
  },
  readings: (value) => [value.kind],
});
