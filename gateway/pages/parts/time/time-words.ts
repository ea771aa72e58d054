import type { Text } from '#schema/values/text.ts';

/** What pages with an axis of time say. */
export const TIME = {
  on: { sv: 'Den dagen', en: 'On the day' },
  from: { sv: 'Från', en: 'From' },
  to: { sv: 'Till', en: 'To' },
  dayHint: { sv: 'ÅÅÅÅ-MM-DD', en: 'YYYY-MM-DD' },
  boundHint: { sv: 'år eller dag', en: 'year or day' },
  show: { sv: 'Visa', en: 'Show' },
  more: { sv: 'Fler val', en: 'More choices' },
  counties: { sv: 'Län', en: 'Counties' },
  axis: { sv: 'Tid', en: 'Time' },
  drag: { sv: 'Dra linjen till en annan dag', en: 'Drag the line to another day' },
  beside: {
    sv: 'Dagen ligger utanför tiden som visas, så linjen syns inte.',
    en: 'The day lies outside the period that is shown, so its line is not seen.',
  },
  legend: { sv: 'Så läses bilden', en: 'How to read the picture' },
} as const satisfies Record<string, Text>;
