import { z } from 'zod';
import { label, oneOf } from './enumerations.ts';
import { organisation } from './organisation.ts';
import { joined, labelled, sentences, text, untranslated } from './text.ts';
import { valueType } from './value-type.ts';

/** What is said of passing on information on people: on which basis, between whom. */
export const informationSharing = valueType({
  name: 'InformationSharing',
  schema: z
    .strictObject({
      basis: oneOf('InformationBasis'),
      between: z.array(organisation).default([]).describe('Mellan vilka, om angivet · Between whom, if stated'),
      text,
    })
    .describe('Informationsöverföring, sekretess och samtycke · Sharing of information, confidentiality and consent'),
  text: ({ basis, between, text }, names) =>
    sentences(
      labelled(label('InformationBasis', basis), text),
      between.length === 0
        ? undefined
        : labelled(
            { sv: 'Mellan', en: 'Between' },
            joined(between.map((slug) => untranslated(names.organisation(slug)))),
          ),
    ),
  readings: ({ basis }) => (basis === 'NOT_STATED' ? null : [basis]),
});
