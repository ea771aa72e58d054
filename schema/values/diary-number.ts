import { z } from 'zod';
import { same } from './text.ts';
import { valueType } from './value-type.ts';

/** A diary number (diarienummer) as printed. */
export const diaryNumber = valueType({
  name: 'DiaryNumber',
  schema: z
    .strictObject({ number: z.string().min(1).describe('Diarienummer · Diary number') })
    .describe('Diarienummer · Diary number'),
  text: (value) => same(value.number),
  readings: (value) => [value.number],
});
