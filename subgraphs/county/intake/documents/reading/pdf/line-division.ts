import { endOf, type Glyph, isBlank } from './glyph.ts';

/** A letter on its line, and how it stands to the one before. */
export interface LineLetter {
  glyph: Glyph;
  /** How far from the end of the letter before, in ems of that letter. */
  gap: number;
  /** A space was drawn between them. */
  spaced: boolean;
  /** It stands further back on the line than the letter before ends. */
  back: boolean;
}

/** So far back, in ems, is further than letters overlap. */
const BACK = -0.2;
/** How far lower or higher another line stands, in heights of a letter: where the text goes back, and where it goes on. */
const LOWER_AND_BACK = 0.5;
const LOWER = 1;
/** Within this, two directions are the same. */
const SAME_DIRECTION = 0.985;

const MARK = /^\p{Mn}+$/u;
/** Signs of format take no part in lines, but for the hyphen that divides words. */
const FORMAT = /^(?!\u00ad)\p{Cf}$/u;
/** Before this all signs are simple ones. */
const SIMPLE = '\u00ad';

/** Letters in lines, in the order in which they are drawn. Blanks are no letters: they only part what they stand between. */
export function dividedIntoLines(glyphs: readonly Glyph[]): LineLetter[][] {
  const lines: LineLetter[][] = [];
  let line: LineLetter[] = [];
  let last: Glyph | undefined;
  let spaced = false;
  for (const glyph of glyphs) {
    const isSimple = glyph.text < SIMPLE;
    if (!isSimple && FORMAT.test(glyph.text)) continue;
    if (isBlank(glyph)) {
      spaced = true;
      continue;
    }
    const first = line[0]?.glyph;
    if (!isSimple && last && first && MARK.test(glyph.text)) {
      line.push({ glyph, gap: 0, spaced: false, back: false });
      continue;
    }
    const { along, across } = last ? step(last, glyph) : { along: 0, across: 0 };
    if (!last || !first || beginsLine(first, last, glyph)) {
      line = [];
      lines.push(line);
      line.push({ glyph, gap: 0, spaced: false, back: false });
    } else line.push({ glyph, gap: gapOf(last, along, across), spaced, back: along < BACK * last.em });
    last = glyph;
    spaced = false;
  }
  return lines;
}

/** Whether a letter stands on the line of another one. */
export function isOnLineOf(one: Glyph, other: Glyph): boolean {
  return isParallel(one, other) && Math.abs(step(one, other).across) < LOWER_AND_BACK * one.size;
}

function beginsLine(first: Glyph, last: Glyph, next: Glyph): boolean {
  if (!isParallel(last, next)) return true;
  const { along, across } = step(last, next);
  if (along < BACK * last.em)
    return Math.max(Math.abs(across), Math.abs(step(first, next).across)) > LOWER_AND_BACK * last.size;
  return Math.abs(across - (next.rise - last.rise)) > LOWER * last.size;
}

function gapOf({ em }: Glyph, along: number, across: number): number {
  return em > 0 && Number.isFinite(across) ? along / em : 0;
}

function isParallel(one: Glyph, other: Glyph): boolean {
  return one.along.x * other.along.x + one.along.y * other.along.y > SAME_DIRECTION;
}

/** From the end of a letter to the beginning of another one: along its line, and across. */
function step(from: Glyph, to: Glyph): { along: number; across: number } {
  const end = endOf(from);
  const [x, y] = [to.at.x - end.x, to.at.y - end.y];
  return { along: x * to.along.x + y * to.along.y, across: y * to.along.x - x * to.along.y };
}
