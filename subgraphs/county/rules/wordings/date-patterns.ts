/** The months by how they begin, in lower case; a point may end a short form. */
const MONTHS = [
  'jan(?:uari)?',
  'feb(?:r(?:uari)?)?',
  'mar(?:s)?',
  'apr(?:il)?',
  'maj',
  'jun(?:i)?',
  'jul(?:i)?',
  'aug(?:usti)?',
  'sep(?:t(?:ember)?)?',
  'okt(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];

const MONTH = `(?<!\\p{L})(?<month>${MONTHS.join('|')})(?!\\p{L})\\.?`;
/** A year behind a day and a month: four digits, or two behind a dash, an apostrophe or a sign of the same kind. */
const YEAR = `(?:[ ,]{0,2}(?:år )?(?<year>\\d{4})(?![\\d:])|[ ]?[-'’/](?<short>\\d{2})(?!\\d|[./:]\\d| ?(?:${MONTHS.join('|')})))?`;
const TO = '(?:-|till och med|t\\.?o\\.?m\\.?|till|och|samt|eller|,)';
const DAY = '\\d{1,2}(?: ?:? ?[ae](?!\\p{L}))?';

/** `1`, `1:a`, `1-15`, `1 och 15` before a month, with or without a year. */
export const DAYS_AND_MONTH = new RegExp(`(?<![\\d.:/])(?<days>${DAY}(?: ?${TO} ?${DAY})*)\\.? ?${MONTH}${YEAR}`, 'gu');
/** A month, with or without a year. */
export const MONTH_ALONE = new RegExp(`${MONTH}${YEAR}`, 'gu');

/** An ordinal word before a month: `första april`. */
export const WORD_BEFORE_MONTH = new RegExp(`\\p{L}+(?= ${MONTH})`, 'gu');

/** What tells that a date is to be reckoned from what stands beside it. */
export const RECKONED =
  /(?<!(?:-|till|med|m\.|under|över) ?)(?<!\d)\d+(?:[,.]\d+)?(?:-| )?(?:års?(?:ig|igt|iga)?|månad(?:er|ers)?|veck(?:a|or)|dag(?:ar)?|dygn|kvartal|halvår)(?!\p{L})|(?:ett|en|några|ett par) (?:år|halvår|månad|vecka|kvartal|månader|veckor|dagar)(?!\p{L})|(?:dagen|veckan|månaden|året) (?:efter|före|innan)|årsskifte|nyår/u;
/** What tells that the day beside the one that is written may be meant. */
export const BESIDE = /(?<!\p{L})(?:före|innan|efter)(?!\p{L})/u;

/** The number of a month, from 1, by a word that one of the patterns has found. */
export function monthOf(word: string): number {
  return MONTHS.findIndex((month) => new RegExp(`^(?:${month})$`).test(word)) + 1;
}

/** `2020-04-01`, also with points or strokes. */
export const YEAR_FIRST = /(?<![\d:])(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/gu;
/** `31/3 2023`, `31.3.2023`, `31/3-23`, `31-12-2020`. */
export const DAY_FIRST =
  /(?<![\d:])(\d{1,2})(?:[./](\d{1,2})(?: ?[./-] ?(\d{4}|\d{2})| (\d{4}))|-(\d{1,2})-(\d{4}))(?!\d|[./]\d)/gu;
/** `31/3` */
export const DAY_AND_MONTH = /(?<![\d:/])(\d{1,2})\/(\d{1,2})(?![\d/:])/gu;
/** `19-10-04` */
export const SHORT = /(?<![\d:])(\d{2})-(\d{2})-(\d{2})(?!\d)/gu;
/** `20191004`, `191004` */
export const COMPACT = /(?<!\d)(\d{2}(?:\d{2})?)(\d{2})(\d{2})(?!\d| ?(?:kr|sek|tkr|mkr|:-))/gu;
/** `2020-04` */
export const YEAR_AND_MONTH = /(?<![\d:-])(\d{4})-(\d{2})(?![\d:]|-\d)/gu;
/** `2019/2020`, `2019-2020`, `2019/20` */
export const YEARS = /(?<![\d:-])(\d{4})(?: ?- ?|\/)(\d{4}|\d{2})(?![\d:]|-\d)/gu;
/** `2020` */
export const YEAR_ALONE = /(?<![\d:]|\d[.,/-]|\p{L}-)(\d{4})(?![\d:]|[.,/-]\d|-\p{L}| ?(?:kr|sek|tkr|mkr|mnkr|:-))/gu;
