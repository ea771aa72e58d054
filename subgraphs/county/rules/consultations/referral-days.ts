import { dayAfter } from '#schema/shared/days.ts';
import type { Values } from '#schema/values/index.ts';
import { BEGINNING, NO_END } from '../status/spans.ts';

/** What a consultation says of when. */
export type ReferralDates = Pick<Values['Consultation'], 'kind' | 'opened' | 'deadline'>;

/**
 * The days on which a referral is open, or may be: from one day up to another, which is not included.
 * One of which only the year is stated may be open in that year. Joint consultations and
 * co-determination are never open: nobody else may answer them.
 */
export function referralDays({ kind, opened, deadline }: ReferralDates): { from: string; until: string } | null {
  if (kind !== 'REFERRAL') return null;
  const from = opened?.date ?? (opened?.year ? `${opened.year}-01-01` : BEGINNING);
  if (deadline?.date) return { from, until: dayAfter(deadline.date) };
  const lastYear = deadline?.year ?? (opened?.date ? null : opened?.year);
  return { from, until: lastYear ? `${lastYear + 1}-01-01` : NO_END };
}
