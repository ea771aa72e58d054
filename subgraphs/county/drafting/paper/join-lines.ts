import type { LineOfPaper } from './line-of-paper.ts';
import { mayBeHeading, sectionOf } from './sections.ts';
import { endsInShortForm } from './sentence-ends.ts';

/** Words after which a sentence goes on, wherever its line ends. */
const GOES_ON =
  /(?<!\p{L})(?:och|samt|eller|mellan|med|av|för|till|från|i|på|den|det|de|en|ett|om|att|som|vid|kring|gällande|avseende|under|inom|enligt|§)$|[,–-]$/iu;
const DIVIDED_WORD = /\p{L}[-‐¬]$/u;
/** What begins an entry of its own, though in small letters. */
const BEGINS_ITEM = /^(?:att|dels|samt att)\s/iu;
const ANNOUNCES =
  /(?<!\p{L})(?:föreslår|rekommenderar|hemställer|beslutar|beslutade|beslöt|förordar)(?: [\p{L}-]+){0,4}$|(?:beslutar|besluta|beslutade|föreslås|föreslår|att|[:,;]|samt|att:)$/iu;
const IN_CAPITALS = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u;
/** Lines of a wrapped paper are about as long as this share of its longest ones. */
const FULL = 0.62;

/** Whether a line goes on in the next, which stands right beneath it. */
export function goesOn(line: LineOfPaper, next: LineOfPaper, wrap: number | null): boolean {
  if (next.number !== line.number + 1 || next.marked || line.cells.length > 0 || next.cells.length > 0) return false;
  const { text } = line;
  if (
    (/[.!?:;]$/.test(text) && !(wrap !== null && endsInShortForm(text))) ||
    /^[”"]?[\p{L}.]{1,15} ?[=–] |^[”"]?\p{L}[\p{L}.-]{1,24}: \p{L}/u.test(next.text)
  )
    return false;
  if (isHeadingAlone(line, wrap, next)) return false;
  if (IN_CAPITALS.test(text) && IN_CAPITALS.test(next.text)) return wrap !== null && text.length > 18;
  if (DIVIDED_WORD.test(text) && /^\p{L}/u.test(next.text)) return true;
  if (BEGINS_ITEM.test(next.text) && (ANNOUNCES.test(text) || BEGINS_ITEM.test(text))) return false;
  if (/^\p{Ll}/u.test(next.text)) return true;
  const isFull = wrap !== null && line.width >= wrap * FULL;
  if (/\s(?:och|samt|mellan|eller)$/iu.test(text)) return !/^att /iu.test(next.text);
  if (GOES_ON.test(text) && /\s/.test(text)) return isFull || text.length > 30;
  return (
    isFull && /^[\p{L}\d(”"]/u.test(next.text) && (!/^\p{Lu}[^.]{0,40}$/u.test(next.text) || next.width >= wrap * FULL)
  );
}

/** Whether a line is a heading that is known, by its number or by ending long before the others do. */
function isHeadingAlone({ text, numbered, width }: LineOfPaper, wrap: number | null, next: LineOfPaper): boolean {
  if (text.length >= 40 || sectionOf(text) === null || !mayBeHeading(text, numbered)) return false;
  if (sectionOf(text) === 'DECISION' && BEGINS_ITEM.test(next.text)) return true;
  return numbered || (text.split(' ').length < 3 && (wrap === null || width < wrap / 2));
}

/** How wide a paper's lines are where it is wrapped: most of its sentences go on over line ends; `null` where it is not. */
export function wrapOf(lines: readonly LineOfPaper[]): number | null {
  const widths = lines.map(({ width }) => width).toSorted((one, other) => one - other);
  const widest = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const broken = lines.filter(({ text, number }, index) => {
    const next = lines[index + 1];
    return next?.number === number + 1 && !/[.!?:;]$/.test(text) && /^\p{Ll}/u.test(next.text);
  });
  return widest < 130 && broken.length >= lines.length / 6 ? widest : null;
}

/** What stands between a line and the next that it goes on in, and how the line then ends. */
export function joint(text: string, next: string): { text: string; between: string } {
  const isDivided = /\p{Ll}[-‐¬]$/u.test(text)
    ? /^\p{Ll}/u.test(next)
    : /\p{Lu}[-‐¬]$/u.test(text) && /^\p{Lu}/u.test(next);
  if (!isDivided) return { text, between: ' ' };
  const suspends = /^(?:och|eller|samt|respektive|till)\s/iu.test(next);
  if (suspends) return { text, between: ' ' };
  return { text: text.slice(0, -1), between: '' };
}
