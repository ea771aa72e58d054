import { type Edit, type Edited, edited, type TextReading } from './reading.ts';

/** Letters of Cyrillic and Greek that look like Latin ones, each beside what it looks like. */
const LETTERS = likeness([
  ['АВЕКМНОРСТУХІЈЅӀаекмнорстухіјѕһԁԛԝӏ', 'ABEKMHOPCTYXIJSIaekmhopctyxijshdqwl'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχ', 'ABEZHIKMNOPTYXaeikvoptux'],
]);

/** Signs of other scripts that look like those of an address or a number, each beside what it looks like. */
const LIKE: ReadonlyMap<string, string> = new Map([
  ...LETTERS,
  ...likeness([
    ['Ззбᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢıɑɡօ', '336abcdefghijklmnoprstuvwyziago'],
    ['·•∙⋅‧・。｡․', '.........'],
    ['¬˗⸺⸻ー➖⎯─⁻₋', '----------'],
    ['ⓐⒶ🅐🅰', '@@@@'],
    ['➕∕⁄⧸', '+///'],
  ]),
]);

function likeness(rows: readonly (readonly [signs: string, like: string])[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(([signs, like]) => {
      const plainSigns = Array.from(like);
      return Array.from(signs, (sign, index) => [sign, plainSigns[index] ?? sign] as const);
    }),
  );
}

/** The Latin letter that a letter of Cyrillic or Greek looks like; the letter itself where it looks like none. */
export function latinLetter(letter: string): string {
  return LETTERS.get(letter) ?? letter;
}

/** Numbers in circles that Unicode does not take apart, by the first sign of each row and its number. */
const CIRCLED = [
  [0x2776, 10, 1],
  [0x2780, 10, 1],
  [0x278a, 10, 1],
  [0x24f5, 10, 1],
  [0x24ff, 1, 0],
  [0x1f10b, 1, 0],
  [0x1f10c, 1, 0],
] as const;

/** Letters in black circles and squares, by the first of each row. */
const BLACK = [0x1f150, 0x1f170];

/** What is looked up at all: of what Swedish is written in, nothing. */
const OTHER = /[^\p{ASCII}åäöÅÄÖéÉüÜ§”“’«»…€£´°×÷]/gu;

/** Reads signs that look like letters, digits and marks as those, and leaves out what overlays them. */
export function lookAlikes(reading: TextReading): Edited {
  const edits = Array.from(reading.text.matchAll(OTHER), ({ 0: sign, index }): Edit | null => {
    const put = OVERLAY.test(sign) ? overlaid(reading.text[index - 1], sign) : likeOf(sign);
    return put === sign ? null : { from: index, to: index + sign.length, put };
  });
  return edited(
    reading,
    edits.filter((edit) => edit !== null),
  );
}

const OVERLAY = /^\p{M}$/u;

/** A mark that is set on a letter belongs to it; on anything else it only hides what is there. */
function overlaid(before: string | undefined, mark: string): string {
  return before !== undefined && /\p{L}/u.test(before) ? mark : '';
}

const known = new Map<string, string>();

function likeOf(sign: string): string {
  const held = known.get(sign) ?? lookedUp(sign);
  known.set(sign, held);
  return held;
}

function lookedUp(sign: string): string {
  const own = LIKE.get(sign) ?? digitOf(sign) ?? circled(sign);
  if (own !== undefined) return own;
  const taken = sign.normalize('NFKC');
  const like = LIKE.get(taken) ?? (taken.length > sign.length ? taken.replaceAll('\u2044', '/') : taken);
  if (/^(?:[\x21-\x7e]|[\da-z/().]{2,})$/i.test(like)) return like;
  return /^\p{Ps}$/u.test(sign) ? '(' : /^\p{Pe}$/u.test(sign) ? ')' : sign;
}

/** The value of a decimal digit: in every script ten of them stand in a row. */
function digitOf(sign: string): string | undefined {
  const code = sign.codePointAt(0) ?? 0;
  if (!/^\p{Nd}$/u.test(sign)) return undefined;
  let first = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

function circled(sign: string): string | undefined {
  const code = sign.codePointAt(0) ?? 0;
  const row = CIRCLED.find(([first, length]) => code >= first && code < first + length);
  if (row) return String(code - row[0] + row[2]);
  const letters = BLACK.find((first) => code >= first && code < first + 26);
  return letters === undefined ? undefined : String.fromCharCode(0x61 + code - letters);
}

/** A number in which letters may stand for digits; none of them alone between spaces, as words do. */
const WITH_LETTERS =
  /(?<![\p{L}\d])[+(]{0,2}[\dOoIl](?:(?: {1,3}(?![OoIl] )|[()+/.-]{0,3})[\dOoIl]){6,40}(?![\p{L}\d])/gu;

/** Reads the letters O and l, and I, as 0 and 1 among the digits of a number. */
export function lettersForDigits(reading: TextReading): Edited {
  const edits = Array.from(reading.text.matchAll(WITH_LETTERS), ({ 0: number, index }): Edit[] => {
    const letters = Array.from(number.matchAll(/[OoIl]/g));
    const digits = number.match(/\d/g)?.length ?? 0;
    if (digits < 3 || digits * 2 < letters.length) return [];
    return letters.map(({ 0: letter, index: at }) => ({
      from: index + at,
      to: index + at + 1,
      put: letter.toLowerCase() === 'o' ? '0' : '1',
    }));
  });
  return edited(reading, edits.flat());
}
