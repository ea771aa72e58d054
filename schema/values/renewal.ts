import { z } from 'zod';
import { label, oneOf } from './enumerations.ts';
import { labelled, sentences, text } from './text.ts';
import { valueType } from './value-type.ts';

/** Whether and how an agreement is renewed when its period ends. */
export const renewal = valueType({
  name: 'Renewal',
  schema: z
    .strictObject({
      kind: oneOf('RenewalKind'),
      months: z
        .int32()
        .positive()
        .nullable()
        .default(null)
        .describe('Med hur många månader i taget, om angivet · By how many months at a time, if stated'),
      text,
    })
    .describe('Förlängning · Renewal'),
  text: ({ kind, months, text }) =>
    sentences(
      labelled(label('RenewalKind', kind), text),
      months === null ? undefined : { sv: `Månader i taget: ${months}`, en: `Months at a time: ${months}` },
    ),
  // What renews itself does so by a number of months: where it is not stated, the rule is open.
  readings({ kind, months }) {
    if (kind === 'NOT_STATED') return null;
    if (kind !== 'AUTOMATIC') return [kind];
    return months === null ? null : [`${kind}:${months}`];
  },
  held: ({ months }) => (months === null ? [] : [{ as: 'MONTHS', says: months, at: ['months'] }]),
});
