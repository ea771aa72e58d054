import { z } from 'zod';
import { label, oneOf } from './enumerations.ts';
import { organisation } from './organisation.ts';
import { joined, labelled, sentences, text, untranslated } from './text.ts';
import { valueType } from './value-type.ts';

/** Who takes part in or is asked about an instrument, and as what. */
export const party = valueType({
  name: 'Party',
  schema: z
    .strictObject({
      organisation,
      actingThrough: organisation.optional().describe('Det organ som företräder parten · The body that acts for it'),
      role: oneOf('PartyRole'),
      text: text.optional(),
    })
    .describe('Part, adressat eller aktör · Party, addressee or actor'),
  text: ({ organisation: party, actingThrough, role, text }, names) => {
    const by = actingThrough === undefined ? undefined : names.organisation(actingThrough);
    return sentences(
      labelled(
        label('PartyRole', role),
        joined(
          [
            untranslated(names.organisation(party)),
            by === undefined ? undefined : { sv: `genom ${by}`, en: `through ${by}` },
          ],
          ' ',
        ),
      ),
      text,
    );
  },
  readings: (value) => [`${value.organisation}:${value.role}`],
});
