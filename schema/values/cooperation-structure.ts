import { z } from 'zod';
import { label, oneOf } from './enumerations.ts';
import { heldHowOften, howOften, howOftenText } from './how-often.ts';
import { organisation } from './organisation.ts';
import { joined, labelled, sentences, text, untranslated } from './text.ts';
import { valueType } from './value-type.ts';

/** A body or a contact by which the work is led, coordinated or kept in touch on, and how often it meets. */
export const cooperationStructure = valueType({
  name: 'CooperationStructure',
  schema: z
    .strictObject({
      level: oneOf('CooperationLevel'),
      body: organisation.optional().describe('Organet, om angivet · The body, if stated'),
      interval: howOften.interval.default('NOT_STATED'),
      everyMonths: howOften.everyMonths,
      text,
    })
    .describe('Kontakt- eller styrstruktur · Contact or steering structure'),
  text: ({ level, body, text, ...often }, names) =>
    sentences(
      labelled(
        joined([
          body === undefined ? undefined : untranslated(names.organisation(body)),
          label('CooperationLevel', level),
        ]),
        text,
      ),
      often.interval === 'NOT_STATED' ? undefined : labelled({ sv: 'Möts', en: 'Meets' }, howOftenText(often)),
    ),
  readings: ({ level }) => (level === 'NOT_STATED' ? null : [level]),
  held: heldHowOften,
});
