import { z } from 'zod';
import { label, oneOf } from './enumerations.ts';
import { organisation } from './organisation.ts';
import { joined, labelled, sentences, text, untranslated } from './text.ts';
import { valueType } from './value-type.ts';

/** How and by whom what the parties disagree on is settled; each step is a value of its own. */
export const disputeRule = valueType({
  name: 'DisputeRule',
  schema: z
    .strictObject({
      method: oneOf('DisputeMethod'),
      by: z.array(organisation).default([]).describe('Vilka som löser tvisten, om angivet · Who settles it, if stated'),
      text,
    })
    .describe('Hur tvister löses · How disputes are settled'),
  text: ({ method, by, text }, names) =>
    sentences(
      labelled(label('DisputeMethod', method), text),
      by.length === 0
        ? undefined
        : labelled(
            { sv: 'Löses av', en: 'Settled by' },
            joined(by.map((slug) => untranslated(names.organisation(slug)))),
          ),
    ),
  readings: ({ method }) => (method === 'NOT_STATED' ? null : [method]),
});
