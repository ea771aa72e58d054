import { z } from 'zod';
import { heldHowOften, howOften, howOftenReadings, howOftenText } from './how-often.ts';
import { monthName } from './month-name.ts';
import { organisation } from './organisation.ts';
import { joined, labelled, sentences, text, untranslated } from './text.ts';
import { valueType } from './value-type.ts';

/** How and by whom an instrument is followed up and evaluated. */
export const followUp = valueType({
  name: 'FollowUp',
  schema: z
    .strictObject({
      ...howOften,
      startYear: z.int32().nullable().default(null).describe('Första året · First year'),
      startMonth: z
        .int32()
        .min(1)
        .max(12)
        .optional()
        .describe('Första månaden, 1–12, om angiven · First month, 1–12, if stated'),
      by: z.array(organisation).default([]).describe('Vilka som följer upp · Who follows up'),
      dimensions: z.array(text).default([]).describe('Vad som följs upp · What is followed up'),
      text,
    })
    .describe('Uppföljning och utvärdering · Follow-up and evaluation'),
  text: ({ startYear, startMonth, by, dimensions, text, ...often }, names) =>
    sentences(
      labelled(howOftenText(often), text),
      startYear === null ? undefined : { sv: `Första året: ${startYear}`, en: `First year: ${startYear}` },
      startMonth === undefined
        ? undefined
        : labelled({ sv: 'Första månaden', en: 'First month' }, monthName(startMonth)),
      by.length === 0
        ? undefined
        : labelled(
            { sv: 'Följs upp av', en: 'Followed up by' },
            joined(by.map((slug) => untranslated(names.organisation(slug)))),
          ),
      dimensions.length === 0 ? undefined : labelled({ sv: 'Avser', en: 'Concerns' }, joined(dimensions)),
    ),
  readings: howOftenReadings,
  held: ({ startYear, startMonth, ...often }) => [
    ...heldHowOften(often),
    ...(startYear === null ? [] : [{ as: 'YEAR' as const, says: startYear, at: ['startYear'] }]),
    ...(startMonth === undefined ? [] : [{ as: 'MONTH' as const, says: startMonth, at: ['startMonth'] }]),
  ],
});
