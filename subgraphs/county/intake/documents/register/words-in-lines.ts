import { plainWord } from './plain-word.ts';

/** A word of a text, and where it stands in its lines put together. */
export interface PlacedWord {
  /** As names are compared: in lower case, without the s of the genitive. */
  word: string;
  /** In lower case, whole. */
  whole: string;
  capital: boolean;
  /** From a character, up to but without another. */
  from: number;
  to: number;
}

/** A word whose letters stand apart, with each letter's place. */
export interface SpacedRun {
  letters: readonly PlacedWord[];
}

/** The words of a text as names are looked for in them. */
export interface WordsInLines {
  /** The lines with line ends between them. */
  text: string;
  words: readonly PlacedWord[];
  /** Letters that stand apart, whose words nobody can tell for sure. */
  spaced: readonly SpacedRun[];
}

/** Letters, with what is not seen between them; a new word begins with a capital after a small letter: glued words are told apart. */
const WORD =
  /(?:\p{Lu}[\p{M}\u00ad\u200b-\u200d\u2060]*)+(?:(?!\p{Lu})[\p{L}\p{M}\u00ad\u200b-\u200d\u2060])*|(?!\p{Lu})\p{L}(?:(?!\p{Lu})[\p{L}\p{M}\u00ad\u200b-\u200d\u2060])*/gu;
const DIVIDED = /^[-‐\u00ad][^\S\n]*\n\s*$/;
const APART = /^[^\S\n\t]{1,4}$|^[^\S\n\t]{0,4}[-‐‑_][^\S\n\t]{0,4}$/;
/** So many letters that stand apart are a word that is set wide; fewer are initials. */
const LETTERS_APART = 4;

/** The words of lines, over their ends too: divided ones joined, and those whose letters stand apart. */
export function wordsInLines(lines: readonly string[]): WordsInLines {
  const text = lines.join('\n');
  const parts = Array.from(text.matchAll(WORD), ({ index, 0: written }) => placed(written, index));
  const words: PlacedWord[] = [];
  const spaced: SpacedRun[] = [];
  for (let at = 0; at < parts.length; ) {
    const run = lettersFrom(parts, at, text);
    if (run.length >= LETTERS_APART) {
      spaced.push({ letters: run });
      words.push(...wordsOfRun(run));
      at += run.length;
      continue;
    }
    const [part, next] = [parts[at] as PlacedWord, parts[at + 1]];
    const divided = next && !next.capital && DIVIDED.test(text.slice(part.to, next.from));
    words.push(divided ? joined([part, next]) : part);
    at += divided ? 2 : 1;
  }
  return { text, words, spaced };
}

function placed(written: string, from: number): PlacedWord {
  const whole = plainWord(written);
  return { whole, word: withoutGenitive(whole), capital: /^\p{Lu}/u.test(written), from, to: from + written.length };
}

function joined(parts: readonly PlacedWord[]): PlacedWord {
  const whole = parts.map((part) => part.whole).join('');
  const [first, last] = [parts.at(0), parts.at(-1)] as [PlacedWord, PlacedWord];
  return { whole, word: withoutGenitive(whole), capital: first.capital, from: first.from, to: last.to };
}

function withoutGenitive(whole: string): string {
  return whole.length > 2 ? whole.replace(/s$/, '') : whole;
}

function lettersFrom(parts: readonly PlacedWord[], at: number, text: string): PlacedWord[] {
  const run: PlacedWord[] = [];
  for (let next = parts[at]; next && next.whole.length === 1; next = parts[at + run.length]) {
    const last = run.at(-1);
    if (last && !APART.test(text.slice(last.to, next.from))) break;
    run.push(next);
  }
  return run;
}

/** Its words: a new one begins after a wider gap than others, or with a capital after a small letter. */
function wordsOfRun(run: readonly PlacedWord[]): PlacedWord[] {
  const gaps = run.slice(1).map(({ from }, index) => from - (run[index]?.to ?? 0));
  const narrow = Math.min(...gaps);
  const groups: PlacedWord[][] = [];
  for (const [index, letter] of run.entries()) {
    const before = run[index - 1];
    const begins = !before || (gaps[index - 1] ?? 0) > narrow || (letter.capital && !before.capital);
    if (begins) groups.push([letter]);
    else groups.at(-1)?.push(letter);
  }
  return groups.map(joined);
}
