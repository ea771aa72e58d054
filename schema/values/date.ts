import { z } from 'zod';
import { type Member, oneOf } from './enumerations.ts';
import { joined, phrase, quoted, type Text, untranslated } from './text.ts';

const precision = oneOf('DatePrecision')
  .default('DAY')
  .describe('Hur exakt källan anger datumet · How precisely the source gives the date');

/** Parts shared by a date that is a fact of its own and a date inside another value. */
export const dateParts = {
  date: z.iso
    .date()
    .nullable()
    .default(null)
    .describe(
      'Datum ÅÅÅÅ-MM-DD; tomt när källan inte ger ett helt datum · Date; null unless the source gives a whole one',
    ),
  year: z
    .int()
    .min(1900)
    .max(2100)
    .nullable()
    .default(null)
    .describe('Årtal när bara året anges · Year where only it is given'),
  precision,
  inclusive: z
    .boolean()
    .nullable()
    .default(null)
    .describe('Om dagen ingår enligt ordalydelsen · Whether the wording includes the day'),
};

/** A date inside another value, with its own wording and its own standing towards the source. */
export const innerDate = z
  .strictObject({
    ...dateParts,
    wording: phrase.describe('Ordalydelsen · The wording'),
    statedAs: oneOf('StatedAs')
      .extract(['STATED', 'INFERRED'])
      .meta({ graphql: 'StatedAs' })
      .default('STATED')
      .describe('Hur datumet förhåller sig till källan · How the date relates to the source'),
  })
  .meta({ graphql: 'DateValue' })
  .describe('Datum med ordalydelse · Date with its wording');

interface Dated {
  date: string | null;
  year: number | null;
  inclusive?: boolean | null;
  precision?: Member<'DatePrecision'>;
  wording?: string | null | undefined;
  statedAs?: Member<'StatedAs'>;
}

/**
 * A date as read by people: the day as YYYY-MM-DD; the wording, quoted, where that says more than a year; else the year.
 * Tells what is inferred and a day that the wording leaves out.
 */
export function dateText(value: Dated): Text {
  const remarks = [
    ...(value.precision === 'MONTH_DAY_NO_YEAR' ? [{ sv: '(årtal saknas)', en: '(year missing)' }] : []),
    ...(value.inclusive === false ? [{ sv: '(dagen ingår inte)', en: '(that day not included)' }] : []),
    ...(value.statedAs === 'INFERRED' ? [{ sv: '(härlett)', en: '(inferred)' }] : []),
  ];
  return joined([dayText(value), ...remarks], ' ');
}

function dayText({ date, year, precision, wording }: Dated): Text {
  if (date !== null) return untranslated(date);
  if (wording && (year === null || precision !== 'YEAR')) return quoted(wording);
  return year === null ? { sv: 'inget helt datum anges', en: 'no whole date is stated' } : untranslated(String(year));
}

/** What a date may mean: a day, a year, or nothing that can be settled. */
export function dateReadings(value: Dated): string[] | null {
  if (value.date !== null) return [value.date];
  return value.year === null ? null : [String(value.year)];
}
