import { z } from 'zod';
import { dateText, innerDate } from './date.ts';
import { label, oneOf } from './enumerations.ts';
import { organisation } from './organisation.ts';
import { joined, text, untranslated } from './text.ts';
import { valueType } from './value-type.ts';

/** Something evidenced in an instrument's life: proposed, sent out, decided, expired, extended. */
export const lifecycleEvent = valueType({
  name: 'LifecycleEvent',
  schema: z
    .strictObject({
      state: oneOf('LifecycleState'),
      date: innerDate.optional().describe('När det skedde · When it happened'),
      body: organisation.optional().describe('Vem som agerade · Who acted'),
      text: text.optional(),
    })
    .describe('En belagd händelse i instrumentets liv · An evidenced event in the life of the instrument'),
  text: (value, names) =>
    joined([
      label('LifecycleState', value.state),
      value.date && dateText(value.date),
      value.body === undefined ? undefined : untranslated(names.organisation(value.body)),
    ]),
  readings: (value) => [value.state],
});
