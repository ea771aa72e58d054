import { z } from 'zod';
import { dateText, innerDate } from './date.ts';
import { label, oneOf } from './enumerations.ts';
import { heldDates } from './held.ts';
import { organisation } from './organisation.ts';
import { joined, labelled, sentences, type Text, text } from './text.ts';
import { valueType } from './value-type.ts';

const bound = z.iso.date().nullable().default(null);

/** Between which days something happened, where a paper does not date it and other words of it bound when it was. */
const bounds = z
  .strictObject({
    notBefore: bound.describe('Tidigast denna dag · On this day at the earliest'),
    notAfter: bound.describe('Senast denna dag · On this day at the latest'),
    reasoning: text.describe('Varför; gränserna är härledda · Why; the bounds are inferred'),
  })
  .meta({ graphql: 'EventBounds' })
  .describe('Mellan vilka dagar något skedde · Between which days something happened');

/** Something evidenced in an instrument's life: proposed, sent out, decided, expired, extended. */
export const lifecycleEvent = valueType({
  name: 'LifecycleEvent',
  schema: z
    .strictObject({
      state: oneOf('LifecycleState'),
      date: innerDate.optional().describe('När det skedde · When it happened'),
      bounds: bounds
        .optional()
        .describe(
          'När det skedde, där källan inte daterar det men begränsar det · When it happened, where the source does not date it but bounds it',
        ),
      body: organisation.optional().describe('Vem som agerade · Who acted'),
      text: text.optional(),
    })
    .describe('En belagd händelse i instrumentets liv · An evidenced event in the life of the instrument'),
  text: ({ state, date, bounds, body, text }, names) => {
    const by = body === undefined ? undefined : names.organisation(body);
    const what = joined(
      [
        label('LifecycleState', state),
        date && dateText(date),
        by === undefined ? undefined : { sv: `av ${by}`, en: `by ${by}` },
      ],
      ' ',
    );
    const event = joined([what, ...boundTexts(bounds)]);
    return sentences(text ? labelled(event, text) : event);
  },
  readings: (value) => [value.state],
  held: ({ date }) => heldDates({ date }),
});

function boundTexts(within: z.output<typeof bounds> | undefined): Text[] {
  const { notBefore, notAfter } = within ?? { notBefore: null, notAfter: null };
  return [
    ...(notBefore ? [{ sv: `tidigast ${notBefore} (härlett)`, en: `not before ${notBefore} (inferred)` }] : []),
    ...(notAfter ? [{ sv: `senast ${notAfter} (härlett)`, en: `no later than ${notAfter} (inferred)` }] : []),
  ];
}
