import { z } from 'zod';
import { label, oneOf } from './enumerations.ts';
import { organisation } from './organisation.ts';
import { joined, labelled, sentences, text, untranslated } from './text.ts';
import { valueType } from './value-type.ts';

/** How and by whom an instrument is followed up and evaluated. */
export const followUp = valueType({
  name: 'FollowUp',
  schema: z
    .strictObject({
      interval: oneOf('FollowUpInterval'),
      startYear: z.int32().nullable().default(null).describe('Första året · First year'),
      by: z.array(organisation).default([]).describe('Vilka som följer upp · Who follows up'),
      dimensions: z.array(text).default([]).describe('Vad som följs upp · What is followed up'),
      text,
    })
    .describe('Uppföljning och utvärdering · Follow-up and evaluation'),
  text: ({ interval, startYear, by, dimensions, text }, names) =>
    sentences(
      labelled(label('FollowUpInterval', interval), text),
      startYear === null ? undefined : { sv: `Första året: ${startYear}`, en: `First year: ${startYear}` },
      by.length === 0
        ? undefined
        : labelled(
            { sv: 'Följs upp av', en: 'Followed up by' },
            joined(by.map((slug) => untranslated(names.organisation(slug)))),
          ),
      dimensions.length === 0 ? undefined : labelled({ sv: 'Avser', en: 'Concerns' }, joined(dimensions)),
    ),
  readings: (value) => (value.interval === 'NOT_STATED' ? null : [value.interval]),
  held: ({ interval, startYear }) => [
    { as: 'INTERVAL', says: interval, at: ['interval'] },
    ...(startYear === null ? [] : [{ as: 'YEAR' as const, says: startYear, at: ['startYear'] }]),
  ],
});
