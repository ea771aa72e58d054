import type { Opening } from '#schema/questions/consultations-question.ts';
import { daysBetween } from '#schema/shared/days.ts';
import type { Text } from '#schema/values/text.ts';
import type { Evidence, Stated } from '#subgraphs/county/facts/fact.ts';
import { type ReferralDates, referralDays } from './referral-days.ts';

/** Whether a referral is open on a date, how certainly, and how many days are left; `null` where it is not. */
export function openingOn(date: string, { statedAs, value }: Stated<Evidence<'consultations'>>): Opening | null {
  const span = referralDays(value);
  if (!span || date < span.from || date >= span.until) return null;
  const { opened, deadline } = value;
  const sure = statedAs === 'STATED' && [opened, deadline].every((day) => day?.date && day.statedAs === 'STATED');
  return {
    asOf: date,
    certainty: sure ? 'CONFIRMED' : 'POSSIBLE',
    daysLeft: deadline?.date ? daysBetween(date, deadline.date) : null,
    explanation: sure ? SAID.open : explained(value),
  };
}

function explained({ opened, deadline }: ReferralDates): Text {
  if (!opened?.date) return SAID.imprecise;
  return deadline?.date ? SAID.inferred : SAID.noDeadline;
}

const SAID = {
  open: {
    sv: 'Datumet ligger mellan remissens första dag och sista dagen för svar.',
    en: 'The date lies between the first day of the referral and the last day for answers.',
  },
  inferred: {
    sv: 'Datumet ligger före sista dagen för svar; vilken dag remissen gick ut är härlett.',
    en: 'The date lies before the last day for answers; on which day the referral went out is inferred.',
  },
  noDeadline: {
    sv: 'Källan anger ingen sista dag för svar, så remissen kan vara öppen.',
    en: 'The source states no last day for answers, so the referral may be open.',
  },
  imprecise: {
    sv: 'Källan anger inte vilken dag remissen gick ut, så den kan ha varit öppen då.',
    en: 'The source does not state on which day the referral went out, so it may have been open then.',
  },
} as const satisfies Record<string, Text>;
