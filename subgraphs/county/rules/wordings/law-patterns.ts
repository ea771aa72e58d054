/** Numbers of acts, bills and directives: `2017:30`, `2019/20:75`. */
export const LAW_NUMBERS = /(?<![\d:-])\d{4}(?:\/\d{2,4})?:\d+/gu;

/** The number of an act, with the word before it. */
export const ACT_NUMBER = /(?:(?<word>\p{L}+)[. ]*)?(?<![\d:/])(?<number>\d{4}:\d+)(?!:|\d)/gu;
/** Words before the number of another kind of paper; `SFS` is the collection of acts. */
export const OTHER_PAPER = /^(?:dir|sou|prop|ds|bet|skr|(?!sfs$)\p{L}*fs)$/u;

const SECTION = '\\d+(?: ?[a-hj-z](?!\\p{L}))?';
const SECTIONS = `${SECTION}(?: ?(?:-|,|och|samt|eller|till) ?${SECTION})*`;

/** `16 kap 3 §`, `16 kap § 3`, `3 och 5 §§`, `§ 8a`, `16 kap.`, `kapitel 16`, `5:8a`. */
export const PLACES_IN_LAW = new RegExp(
  [
    `(?<![\\d:])(?<short>\\d{1,2}):(?<under>${SECTION})(?![\\d:])`,
    `(?<!\\d)(?<before>\\d+)(?: ?[a-hj-z])?(?: ?:?e)? ?kap(?:itlet|itel)?(?!\\p{L})\\.?`,
    `(?<!\\p{L})kap(?:itel)?\\.? ?(?<after>\\d+)`,
    `§{1,2} ?(?<behind>${SECTIONS})`,
    `(?<ahead>${SECTIONS}) ?§{1,2}`,
    `(?<words>${SECTIONS}) paragraf(?:en|erna)?(?!\\p{L})`,
    `(?<!\\p{L})paragraf(?:erna)? (?<named>${SECTIONS})`,
  ].join('|'),
  'gu',
);
