import { today } from '#schema/shared/days.ts';
import { inBoth } from './column.ts';
import type { VariableDefault } from './report-source.ts';

/** A day that is today where a client names none. A table that takes it depends on the day. */
export const TODAY: VariableDefault = { value: today, said: inBoth('i dag när inget anges · today when omitted') };

/** The first and the last day of this year, where a client names none. A table that takes them depends on the day. */
export const FIRST_OF_YEAR: VariableDefault = {
  value: () => `${today().slice(0, 4)}-01-01`,
  said: inBoth('årets första när inget anges · the first of this year when omitted'),
};
export const LAST_OF_YEAR: VariableDefault = {
  value: () => `${today().slice(0, 4)}-12-31`,
  said: inBoth('årets sista när inget anges · the last of this year when omitted'),
};
