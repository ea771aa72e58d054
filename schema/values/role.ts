import { z } from 'zod';
import { label, oneOf } from './enumerations.ts';
import { organisation } from './organisation.ts';
import { joined, labelled, sentences, text, untranslated } from './text.ts';
import { valueType } from './value-type.ts';

/** Who does what; a name only where the paper states a representative or leading role. */
export const role = valueType({
  name: 'Role',
  schema: z
    .strictObject({
      kind: oneOf('RoleKind'),
      name: z
        .string()
        .min(1)
        .nullable()
        .default(null)
        .describe(
          'Namn, endast för angiven ledande eller företrädande roll · Name, only for a stated leading or representative role',
        ),
      nameWithheld: z
        .boolean()
        .default(false)
        .describe('Källan ger ett namn som inte återges · The source gives a name that is not repeated'),
      organisation: organisation.optional(),
      title: text.optional().describe('Befattning · Title'),
      underFormation: z.boolean().nullable().default(null).describe('Under bildande · Under formation'),
      text: text.optional(),
    })
    .describe('Vem som gör vad · Who does what'),
  text: ({ kind, name, nameWithheld, organisation: at, title, underFormation, text }, names) => {
    const as = label('RoleKind', kind);
    const withheld = nameWithheld
      ? { sv: 'en person vars namn inte återges', en: 'a person whose name is not repeated' }
      : null;
    const who = [
      name === null ? withheld : untranslated(name),
      title?.sv.toLowerCase() === as.sv ? undefined : title,
      at === undefined ? undefined : untranslated(names.organisation(at)),
    ].filter((part) => part != null);
    return sentences(
      labelled(as, who.length === 0 ? { sv: 'vem anges inte', en: 'who is not stated' } : joined(who)),
      underFormation ? { sv: 'Under bildande', en: 'Under formation' } : undefined,
      text,
    );
  },
  readings: (value) => [`${value.kind}:${value.name ?? value.organisation ?? '?'}`],
});
