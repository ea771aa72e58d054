import { refusedArgument } from './errors.ts';
import { limits } from './limits.ts';

/** Days that are asked about, YYYY-MM-DD, both included. */
export interface Period {
  from: string;
  to: string;
}

/**
 * Checks the arguments `from` and `to` of a question about all days of a period. Throws BAD_USER_INPUT outside of the years
 * that dates of the contract can have, where they are reversed, and where the period is longer than some years.
 */
export function checkedPeriod({ from, to }: Period, years: number): Period {
  for (const [argument, day] of Object.entries({ from, to })) {
    const year = yearOf(day);
    if (year < limits.firstYear || year > limits.lastYear)
      throw refusedArgument(
        argument,
        `${day} is out of range; expected a day in ${limits.firstYear}–${limits.lastYear}`,
      );
  }
  if (from > to) throw refusedArgument('from', `${from} comes after ${to}; expected a day no later than "to"`);
  const end = `${yearOf(from) + years}${from.slice(4)}`;
  if (to >= end)
    throw refusedArgument('to', `${to} is too long after ${from}; expected a day before ${end}, ${years} years on`);
  return { from, to };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
