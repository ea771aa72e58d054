import { SCHEMA_MESSAGES } from '../shared/messages/schema-messages.ts';
import type { Way } from './readings/readings-of.ts';
import type { PersonalDataKind } from './spelling.ts';

/** Between groups of digits on one line, and where a line or a cell may end. */
const GAP = '(?: {1,3}|-)';
const TURN = String.raw`(?: {1,3}|-? ?\n ?|-)`;

/** After an area code; dots are read only where they part all groups, as in times of day they do not. */
const AFTER_AREA = ' {0,2}[-/] {0,2}| {1,3}';
const AFTER_AREA_OR_TURN = String.raw`${AFTER_AREA}| ?[-/]? ?\n ?`;

/** So many digits more, of which a gap leaves at least two together. */
const digits = (from: number, to: number, gap: string) => String.raw`(?:(?:${gap}(?=\d\d))?\d){${from},${to}}(?!\d)`;

/** What looks like a number: a date, a period, years, a sum in thousands. */
const YEAR = String.raw`(?:19|20)\d\d`;
const MONTH_DAY = String.raw`(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const NO_DATE = String.raw`(?!\d\d-${MONTH_DAY}(?: ?- ?\d\d-${MONTH_DAY})?(?![ -]?\d))(?!\d\d[-/. ]?(?:0[1-9]|1[0-2])[-/. ]${YEAR}(?!\d))(?!\d\d-\d\d ${YEAR}-)`;
const NO_SUM = String.raw`(?!(?<=\d )\d{3}(?: \d{3}){1,9}(?! ?\d))`;
const NO_REFERENCE = String.raw`(?<!(?:\bdnr|diarienr|diarienummer|ärendenr|ärendenummer|beteckning|\bisbn|\bissn)[ .:]{0,3}(?:[a-zåäö]{1,5} ?)?)`;
const START = String.raw`(?<!\d)(?<!\d-)${NO_DATE}${NO_SUM}${NO_REFERENCE}`;

/**
 * A number within Sweden, by how many digits follow its area code: of all areas only 08 has two digits, and no
 * subscriber's number begins with 0. The least that makes it whole is `least` digits more than the shortest there are.
 */
const national = (least: number, gap: string, after: string) =>
  [
    String.raw`(?:\(07\d\)${gap}?|07\d(?:${after}|${gap})?)(?:${gap}?\d){7}(?!\d)`,
    String.raw`(?:\(08\)(?:${after})?|08(?:${after}))(?!0)\d\d${digits(3 + 2 * least, 6, gap)}`,
    String.raw`(?:\(0[1-9]\d\)(?:${after})?|0[1-9]\d(?:(?:${after})(?=[1-9])|-))\d\d${digits(3 + least, 6, gap)}`,
    String.raw`(?:\(0[1-9]\d\d\)(?:${after})?|0[1-9]\d\d(?:(?:${after})(?=[1-9])|-))(?!\d{4}(?!\d))\d\d${digits(3, 6, gap)}`,
  ].join('|');

/** With dots between all groups, or no gap at all. */
const UNUSUAL = String.raw`0[1-9]\d{0,2}(?:\.\d{2,4}){2,4}(?!\.?\d)|0[1-9]\d{7,9}(?!\d)`;

/** With a first digit that stands alone. */
const FIRST_ALONE = String.raw`0[1-9]\d{0,2}(?: {0,2}[-/] {0,2}[1-9] \d\d${digits(3, 6, GAP)}| {1,3}[1-9](?: \d\d){3}(?! ?\d))`;

/** The whole number on one line; else what goes on after a line end; else a short one. */
const NATIONAL = `${START}(?:${national(1, GAP, AFTER_AREA)}|${UNUSUAL}|${FIRST_ALONE}|${national(0, TURN, AFTER_AREA_OR_TURN)})`;

/** After the code of a country, with or without the zero that is dialled within it. */
const abroad = (from: number, to: number, gap: string) =>
  String.raw`\)?(?:${gap}?\(0\))?${gap}?0?[1-9](?:(?:${gap}(?=\d\d))?\d){${from},${to}}(?!\d)`;

/** A number of Sweden has seven to nine digits, rarely more; a line end is crossed as above. */
const ON_ONE_LINE = `(?:${GAP}|[./])`;
const OVER_LINES = `(?:${TURN}|[./])`;
const SWEDISH = `(?:${abroad(7, 8, ON_ONE_LINE)}|${abroad(6, 8, OVER_LINES)}|${abroad(9, 10, ON_ONE_LINE)})`;
const FOREIGN = `(?:${abroad(7, 10, ON_ONE_LINE)}|${abroad(6, 10, OVER_LINES)})`;
const INTERNATIONAL = [
  String.raw`(?:\+ ?|(?<!\d)00 ?)46${SWEDISH}`,
  String.raw`\+(?! ?\d{1,3}(?:[ .]\d{3}){1,9}(?! ?\d)) ?[1-9]\d{0,2}${FOREIGN}`,
  String.raw`(?<!\d)(?<!\d[ .,-])46${GAP}?(?=7|\(0\))${SWEDISH}`,
].join('|');

/** What digits without area code are instead: years or a date, before them; a sum, behind. */
const NO_YEARS = String.raw`(?!${YEAR}-${MONTH_DAY}|${YEAR} ?[-/] ?(?:${YEAR}|\d\d)(?!\d))`;
const NO_AMOUNT = String.raw`(?! ?(?:kr|kronor|tkr|mkr|mnkr|sek|procent|%|st|personer)(?!\p{L}))`;

/** What stands before a subscriber's number without area code. */
const CALLED = String.raw`(?:telefon|mobil|växel|fax)(?:nummer|numret|nr|telefon|en|n)?|(?:direkt|jour)(?:nummer|numret|nr|telefon)|(?<!\p{L})(?:tfn|tlf|tel|mob|sms|ring|ringa)(?:\.? ?nr)?`;
const AFTER_CALLED = String.raw`(?<!\d)(?<=(?:${CALLED})(?: är| på)?[ .:;,)\n-]{1,4})${NO_YEARS}(?:0\d${digits(3, 8, GAP)}|\d\d${digits(3, 6, GAP)})${NO_AMOUNT}`;

const EXTENSION = String.raw`(?:ankn|anknytn|ext)[.:]{0,2} ?\d{2,6}(?!\d)|anknytning:? ?\d{3,6}(?!\d)`;

/** Further numbers that share an area code: no short date and no postal address, as often follow a number. */
const SHARING = String.raw`${NO_YEARS}(?![12]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)|\d{3} \d\d {1,2}(?!och|eller|samt|ank)\p{L}{3})[1-9]\d${digits(3, 6, GAP)}${NO_AMOUNT}`;

/** What may follow a number: the last digits of other lines, further numbers, an extension. */
const FURTHER = String.raw`(?:(?:-\d{1,4}|/ ?\d\d?)(?! ?[-/]? ?\d))?(?:(?:, ?| ?/ ?| ?; ?| eller | och | samt )${SHARING}){0,9}(?:,? ?(?:\((?:${EXTENSION})\)|${EXTENSION}))?`;

/** Telephone numbers in all usual groupings, with extensions, and subscribers' numbers where a word names them so. */
export const telephone: PersonalDataKind = {
  name: SCHEMA_MESSAGES.telephone.en,
  marker: '[telefonnummer]',
  spellings: [
    { pattern: new RegExp(`(?:${INTERNATIONAL}|${NATIONAL}|${AFTER_CALLED})${FURTHER}`, 'giu') },
    { pattern: new RegExp(String.raw`(?<!\p{L})(?:${EXTENSION})`, 'giu') },
  ],
  isClear,
};

const COUNTING = '01234567890123456789';
const LABELLED = new RegExp(`(?:${CALLED})[ .:-]{0,4}$`, 'iu');

/** Of mobile numbers, and the area codes that there are: what is turned may be many another number. */
const TURNED_AREA = /^\(?(?:07\d|08|01[013689]|02[0136]|03[1356]|04[0246]|054|06[03]|090)\)? ?[-/]/;

/**
 * Whether digits that are read otherwise than they stand are a telephone number: no scale that counts up. What is put together
 * from scattered digits has a mark or is as long as a mobile number; what is turned begins as such numbers do, or is called one.
 */
function isClear({ 0: found, index, input }: RegExpExecArray, way: Way): boolean {
  const digits = found.replace(/\D/g, '');
  if (digits.length > 7 && COUNTING.includes(digits)) return false;
  const [before, after] = [input.slice(Math.max(index - 20, 0), index), input.slice(index + found.length).slice(0, 20)];
  if (LABELLED.test(before) || found.startsWith('+') || /\p{L}/u.test(found)) return true;
  if (way === 'SET' || way === 'LETTERS') {
    // Digits alone among letters are part of a digest or an address of a page.
    const among = /\p{L}$/u.test(before) || /^\p{L}/u.test(after);
    return !among || /\D/.test(found) || /^07\d{8}$/.test(digits);
  }
  if (way === 'SCATTERED') return /[-/()]/.test(found) || /^07\d{8}$/.test(digits);
  if (LABELLED.test(Array.from(after).reverse().join(''))) return true;
  return TURNED_AREA.test(found) && !/[\p{L}_/=-]$/u.test(before) && !/^[\p{L}_/=-]/u.test(after);
}
