import { z } from 'zod';
import { dateParts, dateReadings, dateText } from './date.ts';
import { labelled, sentences } from './text.ts';
import { valueType } from './value-type.ts';

/** A date that is a fact of its own: the first or last day of a period. */
export const statedDate = valueType({
  name: 'StatedDate',
  schema: z.strictObject(dateParts).describe('Datum enligt källan · Date as in the source'),
  text: (value, _, { definition }) => sentences(labelled(definition, dateText(value))),
  readings: dateReadings,
  held: (value) => [{ as: 'DATE', says: value, at: [] }],
});
