import { z } from 'zod';
import { dateText, innerDate } from './date.ts';
import { label, oneOf } from './enumerations.ts';
import { heldDates } from './held.ts';
import { joined, labelled, phrase, sentences, text } from './text.ts';
import { valueType } from './value-type.ts';

const number = z.int32().positive().describe('Fasens nummer · Number of the phase');

const concurrency = z
  .strictObject({
    extent: oneOf('Concurrency'),
    wording: phrase.describe('Ordalydelsen · The wording'),
  })
  .meta({ graphql: 'PhaseConcurrency' })
  .describe(
    'Om fasen löper samtidigt med andra, med ordalydelse · Whether the phase runs with others, with its wording',
  );

/** A phase of an assignment. */
export const phase = valueType({
  name: 'Phase',
  schema: z
    .strictObject({
      number,
      description: text,
      from: innerDate.optional().describe('Första dag, om angiven · First day, if stated'),
      to: innerDate.optional().describe('Sista dag, om angiven · Last day, if stated'),
      concurrency: concurrency
        .optional()
        .describe(
          'Om fasen löper samtidigt med andra, om angivet · Whether it runs at the same time as others, if stated',
        ),
    })
    .describe('Fas i uppdraget · Phase of the assignment'),
  text: ({ number, description, from, to, concurrency }) =>
    sentences(
      labelled(
        joined([
          { sv: `Fas ${number}`, en: `Phase ${number}` },
          concurrency && label('Concurrency', concurrency.extent),
        ]),
        description,
      ),
      from && labelled({ sv: 'Första dag', en: 'First day' }, dateText(from)),
      to && labelled({ sv: 'Sista dag', en: 'Last day' }, dateText(to)),
    ),
  readings: (value) => [String(value.number)],
  held: ({ number: says, from, to }) => [{ as: 'HEADING', says, at: ['number'] }, ...heldDates({ from, to })],
  ordered: ({ from, to }) => [{ first: from, last: to, at: ['to'] }],
});

/** One thing to be done within a phase. */
export const phaseActivity = valueType({
  name: 'PhaseActivity',
  schema: z
    .strictObject({
      phase: number,
      number: z.int32().positive().describe('Ordning i fasen · Order within the phase'),
      text,
    })
    .describe('Aktivitet i en fas · Activity of a phase'),
  text: ({ phase, number, text }) =>
    sentences(labelled({ sv: `Fas ${phase}, aktivitet ${number}`, en: `Phase ${phase}, activity ${number}` }, text)),
  readings: () => null,
});
