import { wideTexts } from '#schema/shared/wide-text.ts';
import { type Edit, type Edited, edited, type TextReading } from './reading.ts';

/** Reads what is set wide as it would stand close, and what stands apart at an address with it. */
export function closedUp(reading: TextReading): Edited {
  const { text } = reading;
  const edits = wideTexts(text).flatMap(({ from, to, gaps }): Edit[] => {
    const within = gaps.map((gap): Edit => ({ from: gap.from, to: gap.to, put: gap.parts ? ' ' : '' }));
    const [before, after] = [gapBefore(text, from), gapAfter(text, to)];
    return [...before, ...within, ...after];
  });
  return edited(reading, edits);
}

/** The space between what is set wide and the rest of an address before it. */
function gapBefore(text: string, from: number): Edit[] {
  const joined = /[^\s@]@[^\s@]*( )$/u.test(text.slice(Math.max(from - 80, 0), from));
  return joined ? [{ from: from - 1, to: from, put: '' }] : [];
}

/** The same after it. */
function gapAfter(text: string, to: number): Edit[] {
  const joined = /^ (?:[^\s@]{0,63}@|\.\p{L})/u.test(text.slice(to, to + 80));
  return joined ? [{ from: to, to: to + 1, put: '' }] : [];
}

/** Two characters apart before the sign of an address, and the last letter of one: less than what is known as wide. */
const STRAY =
  /(?<![^\s([{<"'“”«:;,*|])(?<!(?<!\S)\S )[\p{L}\p{N}] [\p{L}\p{N}._-](?: (?=[\p{L}\p{N}._-]{1,16}@)|(?=@))|(?<=@[\p{L}\p{N}.-]{1,60}\.\p{L}) (?=\p{L}(?!\p{L}))/gu;

/** Reads the ends of an address that stand apart with it. */
export function rejoined(reading: TextReading): Edited {
  const edits = Array.from(reading.text.matchAll(STRAY), ({ 0: stray, index }) =>
    Array.from(stray.matchAll(/ /g), ({ index: at }) => ({ from: index + at, to: index + at + 1, put: '' })),
  );
  return edited(reading, edits.flat());
}

/** Single characters with the same sign between all of them; a line or a cell each is such a sign too. */
const PARTED = /(?<![\p{L}\p{N}])[\p{L}\p{N}@+(]( ?[._*~,;:|/-] ?)[\p{L}\p{N}@+()/.-](?:\1[\p{L}\p{N}@+()/.-]){4,}/gu;
const ONE_EACH = /(?<![^\n])[\p{L}\p{N}@+()/.-](\n)[\p{L}\p{N}@+()/.-](?:\1[\p{L}\p{N}@+()/.-](?!\S)){4,}/gu;

/** Reads characters that have a sign between all of them without it. */
export function unparted(reading: TextReading): Edited {
  return withoutSigns(reading, PARTED);
}

/** Reads characters that each have a line or a cell of their own as one. */
export function fromBoxes(reading: TextReading): Edited {
  return withoutSigns(reading, ONE_EACH);
}

function withoutSigns(reading: TextReading, pattern: RegExp): Edited {
  const edits = Array.from(reading.text.matchAll(pattern), ({ 0: run, 1: sign = '', index }) => {
    const all: Edit[] = [];
    // Single characters and the sign take turns, so that a dot of an address among dots stays.
    for (let at = charLength(run, 0); at < run.length; at += sign.length + charLength(run, at + sign.length))
      all.push({ from: index + at, to: index + at + sign.length, put: '' });
    return all;
  });
  return edited(reading, edits.flat());
}

function charLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Groups of digits with spaces between, and the marks of numbers. */
const GROUPS = /(?<![\p{L}\d.,])[+(]?\d[\d()+/.-]{0,20}(?: {1,3}[-\d()+/.]{1,20}){1,30}/gu;

/** Reads groups of digits as one where single digits stand among them, as nobody groups them so. */
export function ungrouped(reading: TextReading): Edited {
  const edits = Array.from(reading.text.matchAll(GROUPS), ({ 0: groups, index }) =>
    isScattered(groups.split(/ +/))
      ? Array.from(groups.matchAll(/ +/g), ({ 0: gap, index: at }) => ({
          from: index + at,
          to: index + at + gap.length,
          put: '',
        }))
      : [],
  );
  return edited(reading, edits.flat());
}

/** Two single digits, or an area code in parts. */
function isScattered([first = '', second = '', ...others]: readonly string[]): boolean {
  const single = [first, second, ...others].filter((group) => /^\d$/.test(group)).length;
  return single >= 2 || first === '0' || (/^0\d$/.test(first) && /^\d-/.test(second));
}

/** Where a number with an area code begins right behind the digits of another one. */
const TOUCHING = /(?<![\d-])\d(?:-?\d){7,11}?(?=0[1-9]\d{0,2}-\d{5})/g;

/** Reads numbers that touch apart, as where what is set wide shows no end of a word. */
export function apart(reading: TextReading): Edited {
  const edits = Array.from(reading.text.matchAll(TOUCHING), ({ 0: digits, index }) => {
    const end = index + digits.length;
    return { from: end, to: end, put: ' ' };
  });
  return edited(reading, edits);
}
