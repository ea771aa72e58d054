import { endsAsLastName, isGivenName } from './given-names.ts';
import { type NameWord, nameWords } from './name-words.ts';
import { CALLED_AFTER, CALLED_BEFORE, isNoName, isPlace } from './not-names.ts';

/** Words of a line that may be somebody's name. */
export interface NameInLine {
  /** From a character of the line, up to but without another. */
  from: number;
  to: number;
  written: string;
  /** Whether its words say so, whatever stands around them: a common first name, a last name as many end. */
  sure: boolean;
}

/** What is known of the text that names are looked for in. */
export interface NameSurroundings {
  /** Whether a word in lower case is an ordinary word of the text. */
  ordinary(word: string): boolean;
}

const PARTICLES = new Set([
  'af',
  'al',
  'bin',
  'da',
  'de',
  'del',
  'der',
  'di',
  'dos',
  'el',
  'ibn',
  'la',
  'le',
  'ten',
  'ter',
  'van',
  'von',
  'zu',
]);
const MOST_WORDS = 5;

/** What may be names of persons in a line, from the left. */
export function namesInLine(line: string, around: NameSurroundings): NameInLine[] {
  const words = nameWords(line);
  const rows = rowsOf(words, line, around);
  return [...rows.flatMap((row) => named(row, line, around)), ...turned(rows, line), ...inSmallLetters(words, line)]
    .filter(
      ({ from, to }) =>
        !CALLED_BEFORE.test(line.slice(Math.max(from - BEFORE, 0), from)) &&
        !(CALLED_AFTER.test(line.slice(to)) && !/^\s*$/.test(line.slice(to))),
    )
    .sort((a, b) => a.from - b.from);
}

/** Words with capitals that stand beside each other and are not known for anything else. */
function rowsOf(words: readonly NameWord[], line: string, around: NameSurroundings): NameWord[][] {
  const rows: NameWord[][] = [];
  const inSmall = /\p{Ll}{2}/u.test(line);
  let row: NameWord[] = [];
  const end = () => {
    while (row.at(-1)?.capital === false) row.pop();
    if (row.length > 0) rows.push(row);
    row = [];
  };
  for (const word of words) {
    const last = row.at(-1);
    if (last && !isBeside(last, word, line)) end();
    const isShort = inSmall && isAbbreviation(word, line);
    if (word.capital ? isOther(word, isShort, around) : row.length === 0 || !PARTICLES.has(word.whole)) end();
    else row.push(word);
  }
  end();
  return rows;
}

function isBeside(one: NameWord, other: NameWord, line: string): boolean {
  const gap = line.slice(one.to, other.from);
  if (one.wide || other.wide) return /^[^\S\n\t]{1,8}$/.test(gap);
  return /^[^\S\n\t]{1,3}$|^$/.test(gap) || (one.initial && /^\.\s{0,2}$/.test(gap));
}

function isOther(word: NameWord, isShort: boolean, { ordinary }: NameSurroundings): boolean {
  if (word.given || word.initial) return false;
  if (isNoName(word.whole) || word.whole.split('-').some((part) => isNoName(part))) return true;
  return isShort || (!endsAsLastName(word.whole) && ordinary(word.whole));
}

/** So far back is looked at what stands before a word, however long the line is. */
const BEFORE = 40;

/** Letters that stand for an organisation in a line that is not set in capitals, unless they stand beside another word that is. */
function isAbbreviation({ from, to }: NameWord, line: string): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(line.slice(from, to))) return false;
  const before = line.slice(Math.max(from - BEFORE, 0), from);
  return !/^\s{1,3}\p{Lu}{6,}/u.test(line.slice(to)) && !/\p{Lu}{6,}\s{1,3}$/u.test(before);
}

function named(row: readonly NameWord[], line: string, around: NameSurroundings): NameInLine[] {
  const words = row.slice(0, MOST_WORDS);
  const whole = words.filter(({ initial, capital }) => capital && !initial);
  const [first, last] = [words.at(0), words.at(-1)];
  if (!first || !last || (last.initial && !whole.some(({ given }) => given))) return wideAlone(words, line);
  if (words.length < 2 || whole.length === 0) return wideAlone(words, line);
  if (whole.length === 1 && words.length < 2) return [];
  const sure =
    first.given ||
    (whole.length > 1 && endsAsLastName(last.whole) && !isPlace(last.whole)) ||
    (first.initial && endsAsLastName(last.whole));
  if (!sure && whole.every(({ whole: word }) => isPlace(word) || around.ordinary(word))) return [];
  return [placedName(words, line, sure)];
}

/** A name set wide without a sign of where a word ends: it begins with a first name and goes on. */
function wideAlone(words: readonly NameWord[], line: string): NameInLine[] {
  return words
    .filter(({ wide, whole }) => wide && whole.length > 7 && beginsWithGiven(whole))
    .map((word) => placedName([word], line, true));
}

function beginsWithGiven(whole: string): boolean {
  for (let length = 3; length < whole.length - 3; length++)
    if (isGivenName(whole.slice(0, length)) && endsAsLastName(whole)) return true;
  return false;
}

/** A last name before a first one, with a comma between them or in a cell of its own. */
function turned(rows: readonly (readonly NameWord[])[], line: string): NameInLine[] {
  return rows.slice(1).flatMap((row, index) => {
    const before = rows[index] ?? [];
    const [last, first] = [before.at(-1), row.at(0)];
    if (!last || !first || before.length + row.length > MOST_WORDS) return [];
    const gap = line.slice(last.to, first.from);
    const comma = /^,\s{0,2}$/.test(gap) && before.length <= 2 && row.length <= 2 && (first.given || first.initial);
    const cells = /^\s*[\t|]\s*$/.test(gap) && before.length === 1 && row.length === 1 && (first.given || last.given);
    if (!comma && !cells) return [];
    const place = { from: before[0]?.from ?? 0, to: row.at(-1)?.to ?? 0 };
    return [{ ...place, written: line.slice(place.from, place.to), sure: first.given || last.given }];
  });
}

/** A first name and a last name that nobody wrote with capitals. */
function inSmallLetters(words: readonly NameWord[], line: string): NameInLine[] {
  return words.slice(1).flatMap((last, index) => {
    const first = words[index];
    if (!first?.given || first.capital || last.capital || !isBeside(first, last, line)) return [];
    return endsAsLastName(last.whole) && !isNoName(last.whole) ? [placedName([first, last], line, true)] : [];
  });
}

function placedName(words: readonly NameWord[], line: string, sure: boolean): NameInLine {
  const [from, to] = [words.at(0)?.from ?? 0, words.at(-1)?.to ?? 0];
  return { from, to, written: line.slice(from, to), sure };
}
