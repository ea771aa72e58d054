import { z } from 'zod';
import { dateParts, dateReadings, dateText } from './date.ts';
import { valueType } from './value-type.ts';

/** A date that is a fact of its own: the first or last day of a period. */
export const statedDate = valueType({
  name: 'StatedDate',
  schema: z.strictObject(dateParts).describe('Datum enligt källan · Date as in the source'),
  text: dateText,
  readings: dateReadings,
  held: (value) => [{ as: 'DATE', says: value, at: [] }],
});
