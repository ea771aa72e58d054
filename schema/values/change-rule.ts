import { z } from 'zod';
import { organisation } from './organisation.ts';
import { joined, labelled, sentences, text, untranslated } from './text.ts';
import { valueType } from './value-type.ts';

/** How changes to an assignment are decided and recorded. */
export const changeRule = valueType({
  name: 'ChangeRule',
  schema: z
    .strictObject({
      appliesTo: text.describe('Vilka ändringar · Which changes'),
      decidedBy: z.array(organisation).default([]).describe('Organ som beslutar · Bodies that decide'),
      decidedByRoles: z.array(text).default([]).describe('Roller som beslutar · Roles that decide'),
      documentation: text.optional().describe('Hur ändringen dokumenteras · How the change is recorded'),
    })
    .describe('Regel för ändringar · Rule for changes'),
  text: ({ appliesTo, decidedBy, decidedByRoles, documentation }, names) => {
    const deciding = [...decidedBy.map((slug) => untranslated(names.organisation(slug))), ...decidedByRoles];
    return sentences(
      appliesTo,
      deciding.length === 0 ? undefined : labelled({ sv: 'Beslutas av', en: 'Decided by' }, joined(deciding)),
      documentation && labelled({ sv: 'Dokumentation', en: 'Record' }, documentation),
    );
  },
  readings: () => null,
});
