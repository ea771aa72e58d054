import type { LineLetter } from './line-division.ts';

/** All in ems. A gap parts words when it is so much wider than those between letters; where a space was drawn, less does. */
const WORD_GAP = 0.102;
const WIDER_WHERE_WIDE = 0.2;
const DRAWN_SPACE = 0.03;
/** Wider than a space between words ever is in a line that is justified. */
const COLUMN_GAP = 1.5;
/** Letters that stand close have no more between them. */
const CLOSE = 0.04;
/** How exactly a gap is the one that is set between letters. */
const AS_SET = 0.06;
const AS_SET_CLOSE = 0.03;
/** So wide letters may stand where the file says that they are set wide, and where it does not. */
const WIDEST_SET = 1;
const WIDEST_UNTOLD = 0.6;
/** So many gaps beside one tell how wide letters stand; fewer do not. */
const LOOKED_AT = 4;
const ENOUGH = 3;
/** Gaps wider than this belong to columns, not to words. */
const OUT_OF_WORDS = 2;
const SAME_SIZE = 0.25;
/** Letters drawn further back than this on their line stand beside, not over, the last one. */
const BESIDE = 1.5;

/**
 * What stands before each letter of a line: nothing, a space, or a tab between columns. Letters that are set wide are
 * told from words by the gaps around them.
 */
export function separatorsOf(line: readonly LineLetter[]): string[] {
  const alone = standingAlone(line);
  return line.map((placed, index) => (index === 0 ? '' : separatorAt(line, index, placed, alone)));
}

function separatorAt(
  line: readonly LineLetter[],
  index: number,
  { gap, spaced, back }: LineLetter,
  alone: ReadonlyMap<LineLetter, Row>,
): string {
  if (back) return gap < -BESIDE ? '\t' : '';
  // Most letters: nothing around them could part them, but of letters that are set closer than usual.
  if (!spaced && gap <= WORD_GAP && (line[index - 1]?.glyph.tracking ?? 0) >= 0) return '';
  const between = betweenLetters(line, index, alone);
  if (gap > COLUMN_GAP + 3 * Math.max(between, 0)) return '\t';
  const more = gap - between;
  if (more > WORD_GAP + WIDER_WHERE_WIDE * Math.abs(between)) return ' ';
  return spaced && Math.max(gap, more) > DRAWN_SPACE ? ' ' : '';
}

/** How wide letters stand around a gap. */
function betweenLetters(line: readonly LineLetter[], index: number, alone: ReadonlyMap<LineLetter, Row>): number {
  const [before, here] = [line[index - 1], line[index]];
  if (!before || !here) return 0;
  const set = before.glyph.tracking;
  const isAlone = alone.has(before) && alone.has(here);
  if (!here.spaced && isSet(here.gap, set) && (isAlone || here.gap <= WORD_GAP)) return here.gap;
  const row = alone.get(before) === alone.get(here) ? alone.get(here) : undefined;
  const usual = usualAround(usualOf(gapsBeside(line, index, -1)), usualOf(gapsBeside(line, index, 1)), row);
  if (usual === null || Math.abs(usual) <= CLOSE) return 0;
  if (usual < 0) return set < 0 ? usual : 0;
  if (usual <= WORD_GAP) return usual;
  if (isSet(usual, set)) return usual;
  return usual <= WIDEST_UNTOLD && row?.isWord ? usual : 0;
}

/**
 * The gap between letters, of what is usual before, behind and in the row of letters that stand alone. In a row, one side
 * may have nothing but words of one letter.
 */
function usualAround(before: number | null, behind: number | null, row: Row | undefined): number | null {
  if (row?.usual == null) return before === null ? behind : behind === null ? before : Math.max(before, behind);
  return before === null || behind === null ? row.usual : Math.max(row.usual, Math.min(before, behind));
}

/** Whether a gap is the one that the file sets between letters. */
function isSet(gap: number, set: number): boolean {
  if (Math.abs(set) <= CLOSE / 2 || gap > WIDEST_SET) return false;
  return Math.abs(gap - set) <= (set > WORD_GAP ? AS_SET : AS_SET_CLOSE);
}

/** Letters beside each other that stand alone, each with a gap on both sides. */
interface Row {
  /** Together they are a word or a number: single digits may as well be the cells of a table, and dots lead to a page. */
  isWord: boolean;
  /** The usual gap between them. */
  usual: number | null;
}

function standingAlone(line: readonly LineLetter[]): ReadonlyMap<LineLetter, Row> {
  const isGap = (placed: LineLetter | undefined) => !placed || placed.gap > WORD_GAP || placed.spaced;
  const alone = new Map<LineLetter, Row>();
  let letters: LineLetter[] = [];
  const end = () => {
    const gaps = letters.slice(1).filter(({ spaced }) => !spaced);
    const row = {
      isWord: isWordOrNumber(letters.map(({ glyph }) => glyph.text).join('')),
      usual: usualOf(gaps.map(({ gap }) => gap)),
    };
    for (const placed of letters) alone.set(placed, row);
    letters = [];
  };
  for (const [index, placed] of line.entries()) {
    if (placed.back || placed.gap > OUT_OF_WORDS) end();
    if ((index === 0 || isGap(placed)) && isGap(line[index + 1])) letters.push(placed);
    else end();
  }
  end();
  return alone;
}

const DIGITS_OF_NUMBER = 8;
const DIFFERENT_DIGITS = 4;

function isWordOrNumber(text: string): boolean {
  if (/\p{L}/u.test(text)) return true;
  const digits = text.replace(/\D/g, '');
  return digits.length >= DIGITS_OF_NUMBER && (/\d[-+@/]/.test(text) || new Set(digits).size >= DIFFERENT_DIGITS);
}

/** The nearest gaps between letters to one side, not counting those with a space. */
function gapsBeside(line: readonly LineLetter[], index: number, side: 1 | -1): number[] {
  const size = line[index]?.glyph.size ?? 0;
  const gaps: number[] = [];
  for (let at = index + side; at > 0 && at < line.length && gaps.length < LOOKED_AT; at += side) {
    const placed = line[at];
    if (!placed || placed.back || placed.gap > OUT_OF_WORDS) break;
    if (Math.abs(placed.glyph.size - size) > SAME_SIZE * size) break;
    if (!placed.spaced) gaps.push(placed.gap);
  }
  return gaps;
}

/** The second smallest, which a gap between words is not; `null` where there are too few to tell. */
function usualOf(gaps: readonly number[]): number | null {
  return gaps.length < ENOUGH ? null : ([...gaps].sort((a, b) => a - b)[1] ?? null);
}
