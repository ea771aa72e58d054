import { z } from 'zod';
import { dateText, innerDate } from './date.ts';
import { joined, text } from './text.ts';
import { valueType } from './value-type.ts';

const number = z.int32().positive().describe('Fasens nummer · Number of the phase');

/** A phase of an assignment. */
export const phase = valueType({
  name: 'Phase',
  schema: z
    .strictObject({
      number,
      description: text,
      from: innerDate.optional().describe('Första dag, om angiven · First day, if stated'),
      to: innerDate.optional().describe('Sista dag, om angiven · Last day, if stated'),
    })
    .describe('Fas i uppdraget · Phase of the assignment'),
  text: (value) =>
    joined(
      [
        { sv: `fas ${value.number}`, en: `phase ${value.number}` },
        value.description,
        value.from && dateText(value.from),
      ],
      ': ',
    ),
  readings: (value) => [String(value.number)],
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
  text: (value) =>
    joined(
      [{ sv: `fas ${value.phase}.${value.number}`, en: `phase ${value.phase}.${value.number}` }, value.text],
      ': ',
    ),
  readings: () => null,
});
