import { z } from 'zod';
import { labelled, sentences, text } from './text.ts';
import { valueType } from './value-type.ts';

/** What is said of planning together for a person: who calls to it, within which time, for whom. */
export const coordinatedPlan = valueType({
  name: 'CoordinatedPlan',
  schema: z
    .strictObject({
      calledBy: text.optional().describe('Vem som kallar, om angivet · Who calls to it, if stated'),
      withinDays: z
        .int32()
        .nonnegative()
        .nullable()
        .default(null)
        .describe('Inom hur många kalenderdagar, om angivet · Within how many days of the calendar, if stated'),
      forWhom: text.optional().describe('För vem, om angivet · For whom, if stated'),
      text,
    })
    .describe('Samordnad individuell plan · Coordinated individual plan'),
  text: ({ calledBy, withinDays, forWhom, text }, _, { name }) =>
    sentences(
      labelled(name, text),
      calledBy && labelled({ sv: 'Kallar', en: 'Called by' }, calledBy),
      withinDays === null ? undefined : { sv: `Inom ${withinDays} dagar`, en: `Within ${withinDays} days` },
      forWhom && labelled({ sv: 'För', en: 'For' }, forWhom),
    ),
  readings: ({ withinDays }) => (withinDays === null ? null : [String(withinDays)]),
  held: ({ withinDays }) => (withinDays === null ? [] : [{ as: 'DAYS', says: withinDays, at: ['withinDays'] }]),
});
