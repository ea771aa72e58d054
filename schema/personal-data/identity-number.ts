import { SCHEMA_MESSAGES } from '../shared/messages/schema-messages.ts';
import type { PersonalDataKind } from './spelling.ts';

const CENTURY = '(?:18|19|20)';
const MONTH = '(?:0[1-9]|1[0-2])';
/** A day of birth; of a coordination number sixty more. Organisations have 20 or more for the month. */
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])`;
const DATE = String.raw`(?<!\d)${CENTURY}?\d{2}${MONTH}${DAY}`;
const LAST = String.raw`\d{4}(?!\d|-\d\d-\d\d)`;

/** With a mark or a space before the last four digits, or with the century: nothing else is written so. */
const SETTLED = String.raw`${DATE}(?: ?[-+] ?\n? ?| )${LAST}|${DATE} ?\n ?[-+] ?${LAST}|(?<!\d)${CENTURY}\d{2}${MONTH}${DAY}${LAST}`;

/** A day of this century with a time, as files and minutes are marked with. */
const MOMENT = /^20\d{6}[- ]?(?:[01]\d|2[0-3])[0-5]\d$/;

/**
 * Ten digits without a mark may be any number; parted by a line end, or with a date in parts, they may be a date
 * followed by a year or a time.
 */
const OPEN = [
  String.raw`${DATE}\s{0,4}${LAST}`,
  String.raw`(?<!\d)(?:${CENTURY} ?)?\d{2}[-/.\s]${MONTH}[-/.\s]${DAY}\s{0,2}[-+]?\s{0,2}${LAST}`,
].join('|');

/** Personal identity and coordination numbers, with ten or twelve digits; those of sole traders are the same. */
export const identityNumber: PersonalDataKind = {
  name: SCHEMA_MESSAGES.identityNumber.en,
  marker: '[personnummer]',
  spellings: [
    // The check digit settles only what the spelling leaves open: a number that is mistyped is still somebody's.
    { pattern: new RegExp(SETTLED, 'gu'), holds: (found) => !MOMENT.test(found) || hasCheckDigit(found) },
    { pattern: new RegExp(OPEN, 'gu'), holds: hasCheckDigit },
  ],
  isClear: ({ 0: found }, way) => way === 'SET' || way === 'LETTERS' || hasCheckDigit(found),
};

/** Whether the last of ten digits follows from the others, as in every number of a person or an organisation (Luhn, modulo 10). */
export function hasCheckDigit(found: string): boolean {
  const digits = found.replace(/\D/g, '').slice(-10);
  const sum = Array.from(digits, (digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1)).reduce(
    (total, product) => total + (product > 9 ? product - 9 : product),
    0,
  );
  return sum % 10 === 0;
}
