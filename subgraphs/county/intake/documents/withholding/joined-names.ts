import { endsAsLastName } from './given-names.ts';
import { type NameWord, nameWords } from './name-words.ts';
import type { NameInLine, NameSurroundings } from './names-in-line.ts';
import { isNoName } from './not-names.ts';

/** A name that goes on over a line end, with its line from 0; `written` has the line end within it. */
type JoinedName = readonly [index: number, name: NameInLine];

/** Names that begin on one line and go on on the next with text: a first name and a last one, or one that is divided. */
export function joinedNames(lines: readonly string[], around: NameSurroundings): JoinedName[] {
  const words = lines.map(nameWords);
  return lines.flatMap((line, index): JoinedName[] => {
    const next = [index + 1, index + 2].find((place) => lines[place]?.trim());
    if (next === undefined || line.trim() === '') return [];
    const found = joinedAt(line, words[index] ?? [], lines[next] ?? '', words[next] ?? [], next > index + 1, around);
    if (!found) return [];
    const [from, to] = found;
    const written = [line.slice(from), ...lines.slice(index + 1, next), (lines[next] ?? '').slice(0, to)].join('\n');
    return [[index, { from, to: line.length, written, sure: true }]];
  });
}

/** From where on the first line up to where on the next a name goes. */
function joinedAt(
  line: string,
  words: readonly NameWord[],
  next: string,
  following: readonly NameWord[],
  parted: boolean,
  { ordinary }: NameSurroundings,
): [from: number, to: number] | null {
  const before = atTheEnd(line, words);
  const [first] = before;
  const [start] = following;
  if (!first || !start || !/^[\s*_|•–-]*$/.test(next.slice(0, start.from))) return null;
  const rest = line.slice(before.at(-1)?.to ?? 0).trim();
  if (/^[-‐\u00ad]$/.test(rest) && !start.capital) return before.length > 1 && !parted ? [first.from, start.to] : null;
  if (rest !== '' || !start.capital || start.given || start.whole.length < 3 || isNoName(start.whole)) return null;
  const alone = before.length === words.length && following.every(({ to }) => to <= start.to);
  if (parted && !alone) return null;
  const given = before.every((word) => word.given || word.initial);
  const last = endsAsLastName(start.whole) || (!ordinary(start.whole) && before.some((word) => word.given));
  return given && last ? [first.from, start.to] : null;
}

/** The words with capitals that a line ends with. */
function atTheEnd(line: string, words: readonly NameWord[]): NameWord[] {
  const own: NameWord[] = [];
  for (const word of words.toReversed()) {
    const after = own[0]?.from ?? line.length;
    const gap = line.slice(word.to, after);
    if (!word.capital || isNoName(word.whole) || !/^[\s.]{0,3}[-‐\u00ad]?\s*$/.test(gap)) break;
    own.unshift(word);
  }
  return own;
}
