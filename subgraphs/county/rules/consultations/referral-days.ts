import { dayAfter } from '#schema/shared/days.ts';
import { BEGINNING, NO_END } from '../status/status-intervals.ts';

/** What a consultation's value says of when. */
export interface ConsultationDays {
  kind: string;
  opened?: { date: string | null; year: number | null; statedAs: string } | null | undefined;
  deadline?: { date: string | null; year: number | null; statedAs: string } | null | undefined;
}

/**
 * The days on which a referral is open, or may be: from one day up to another, which is not included.
 * One of which only the year is stated may be open in that year. Joint consultations and
 * co-determination are never open: nobody else may answer them.
 */
export function referralDays({ kind, opened, deadline }: ConsultationDays): { from: string; until: string } | null {
  if (kind !== 'REFERRAL') return null;
  const from = opened?.date ?? (opened?.year ? `${opened.year}-01-01` : BEGINNING);
  if (deadline?.date) return { from, until: dayAfter(deadline.date) };
  const lastYear = deadline?.year ?? (opened?.date ? null : opened?.year);
  return { from, until: lastYear ? `${lastYear + 1}-01-01` : NO_END };
}
