import { z } from 'zod';
import { labelled, phrase, sentences, untranslated } from './text.ts';
import { valueType } from './value-type.ts';

/** A diary number (diarienummer) as printed. */
export const diaryNumber = valueType({
  name: 'DiaryNumber',
  schema: z
    .strictObject({ number: phrase.describe('Diarienummer · Diary number') })
    .describe('Diarienummer · Diary number'),
  text: ({ number }, _, { name }) => sentences(labelled(name, untranslated(number))),
  readings: (value) => [value.number],
  held: ({ number }) => [{ as: 'DIARY_NUMBER', says: number, at: ['number'] }],
});
