import { z } from 'zod';
import { dateText, innerDate } from './date.ts';
import { label, oneOf } from './enumerations.ts';
import { heldDates } from './held.ts';
import { organisation } from './organisation.ts';
import { labelled, sentences, text, untranslated } from './text.ts';
import { valueType } from './value-type.ts';

const responders = z
  .strictObject({
    description: text,
    organisation: organisation.optional(),
    count: z.int32().positive().nullable().default(null).describe('Antal, om angivet · Number, if stated'),
    submitTo: z
      .strictObject({
        organisation: organisation.optional(),
        text,
        nameWithheld: z
          .boolean()
          .default(false)
          .describe('Källan ger ett namn som inte återges · The source gives a name that is not repeated'),
      })
      .meta({ graphql: 'SubmissionAddress', description: 'Vart svar lämnas · Where answers go' })
      .nullable()
      .default(null)
      .describe('Vart svaren lämnas; tomt när det inte anges · Where answers go; null where not stated'),
  })
  .meta({ graphql: 'ResponderGroup' })
  .describe('Vilka som får svara · Who may answer');

const opinion = z
  .strictObject({
    by: organisation
      .optional()
      .describe('Vem som yttrar sig; tomt när det inte anges · Who gives the opinion; null where not stated'),
    kind: oneOf('OpinionKind'),
    text: text.optional(),
    answer: text.optional(),
  })
  .meta({ graphql: 'Opinion' })
  .describe('Ett yttrande och svaret på det · An opinion and the answer to it');

/** A referral (remiss), a joint consultation (samråd) or a co-determination procedure (MBL). */
export const consultation = valueType({
  name: 'Consultation',
  schema: z
    .strictObject({
      kind: oneOf('ConsultationKind'),
      text,
      opened: innerDate.optional().describe('När den inleddes · When it opened'),
      deadline: innerDate.optional().describe('Sista svarsdag · Last day for answers'),
      channel: text.optional().describe('Hur man svarar · How to answer'),
      responders: z.array(responders).default([]),
      opinions: z.array(opinion).default([]),
    })
    .describe('Remiss, samråd eller medbestämmande · Referral, joint consultation or co-determination'),
  text: ({ kind, text, opened, deadline, opinions }, names) =>
    sentences(
      labelled(label('ConsultationKind', kind), text),
      opened && labelled({ sv: 'Inledd', en: 'Opened' }, dateText(opened)),
      deadline && labelled({ sv: 'Sista svarsdag', en: 'Last day for answers' }, dateText(deadline)),
      ...opinions.map(({ by, kind: opinion }) =>
        labelled(
          by === undefined ? { sv: 'Yttrande', en: 'Opinion' } : untranslated(names.organisation(by)),
          label('OpinionKind', opinion),
        ),
      ),
    ),
  readings: (value) => [value.kind],
  held: ({ opened, deadline }) => heldDates({ opened, deadline }),
  ordered: ({ opened, deadline }) => [{ first: opened, last: deadline, at: ['deadline'] }],
});
