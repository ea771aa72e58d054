import { z } from 'zod';
import { label, oneOf } from './enumerations.ts';
import { organisation } from './organisation.ts';
import { joined, text, untranslated } from './text.ts';
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
  text: (value, names) =>
    joined([
      label('RoleKind', value.kind),
      value.name === null ? undefined : untranslated(value.name),
      value.organisation === undefined ? undefined : untranslated(names.organisation(value.organisation)),
    ]),
  readings: (value) => [`${value.kind}:${value.name ?? value.organisation ?? '?'}`],
});
