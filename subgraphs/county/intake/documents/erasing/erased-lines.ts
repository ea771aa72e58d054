import type { Cited } from '#schema/values/citation.ts';

/** What erased lines give way to. */
export const ERASED = '[raderat]';

/** Lines of a document, from one to another, counted from 1. */
export type LinesOfDocument = Cited;

/** Whether a line, by its number, is one of those that are erased. */
export function isErased(
  number: number,
  { lineStart, lineEnd }: Pick<LinesOfDocument, 'lineStart' | 'lineEnd'>,
): boolean {
  return number >= lineStart && number <= lineEnd;
}

/** A text that was ever attached to the document, as it was. */
export type FormerText = readonly string[];

/** Letters and digits of lines, each with the number of its line. */
interface Letters {
  text: string;
  lines: readonly number[];
}

/**
 * A wording without what stood on erased lines of the document: the words that stood there give way to a marker, however lines
 * divided them. One that stands on other lines that the fact cites stays whole; one that is found nowhere goes, as it may have stood there.
 */
export function withoutErasedWords(
  wording: string,
  citations: readonly Cited[],
  erased: LinesOfDocument,
  texts: readonly FormerText[],
): string {
  const sought = lettersOf([wording], 1).text;
  if (sought === '') return wording;
  let found: ReadonlySet<number> | null = null;
  for (const cited of citations.filter(({ document }) => document === erased.document))
    for (const text of texts) {
      const read = lettersOf(text.slice(cited.lineStart - 1, cited.lineEnd), cited.lineStart);
      for (let at = read.text.indexOf(sought); at >= 0; at = read.text.indexOf(sought, at + 1)) {
        const gone = erasedAmong(read.lines.slice(at, at + sought.length), erased);
        if (gone.size === 0) return wording;
        found ??= gone;
      }
    }
  return found ? withoutLetters(wording, found) : ERASED;
}

/** Which letters of a wording, by their places, stood on erased lines. */
function erasedAmong(lines: readonly number[], erased: LinesOfDocument): ReadonlySet<number> {
  return new Set(lines.flatMap((line, index) => (isErased(line, erased) ? [index] : [])));
}

const LETTER = /[\p{L}\p{N}]/u;

function lettersOf(lines: readonly string[], first: number): Letters {
  let text = '';
  const numbers: number[] = [];
  for (const [index, line] of lines.entries())
    for (const letter of line.normalize('NFC').toLowerCase())
      if (LETTER.test(letter)) {
        text += letter;
        for (let unit = 0; unit < letter.length; unit++) numbers.push(first + index);
      }
  return { text, lines: numbers };
}

/** A wording without the words that have one of some letters; several of them beside each other leave one marker. */
function withoutLetters(wording: string, gone: ReadonlySet<number>): string {
  let place = 0;
  const marked = wording.normalize('NFC').replace(/\S+/gu, (word) => {
    const length = lettersOf([word], 1).text.length;
    const own = Array.from({ length }, (_, index) => place + index);
    place += length;
    return own.some((letter) => gone.has(letter)) ? ERASED : word;
  });
  return marked.replace(ONE_AFTER_ANOTHER, ERASED);
}

const ONE_AFTER_ANOTHER = /\[raderat\](?:\s+\[raderat\])+/gu;

/** So many words in a row that stood on erased lines give way wherever the fact has them; of names and the like two are enough. */
const WORDS_IN_A_ROW = 4;
const WORD = /[\p{L}\p{N}]+/gu;

interface Word {
  plain: string;
  capital: boolean;
  from: number;
  to: number;
}

/**
 * A text of a fact that is no wording, such as a name, a note or what a value is in words, without what stood on erased lines word
 * for word: four words in a row, two or more with capitals, or all of the text. What is called so elsewhere, such as an organisation, stays.
 */
export function withoutErasedRuns(
  text: string,
  erased: LinesOfDocument,
  texts: readonly FormerText[],
  known: readonly string[],
): string {
  const words = wordsOf(text);
  const gone = runsOf(words, erased, texts).filter(([from, to]) => {
    const run = words.slice(from, to);
    const said = run.map(({ plain }) => plain).join(' ');
    if (known.some((name) => ` ${name} `.includes(` ${said} `))) return false;
    return run.length >= WORDS_IN_A_ROW || run.length === words.length || (run.length > 1 && isCapital(run));
  });
  let left = text;
  for (const [from, to] of gone.toReversed())
    left = left.slice(0, words[from]?.from) + ERASED + left.slice(words[to - 1]?.to);
  return left;
}

function isCapital(words: readonly Word[]): boolean {
  return words.every(({ capital }) => capital);
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
    plain: word.normalize('NFC').toLowerCase(),
    capital: /^\p{Lu}/u.test(word),
    from: index,
    to: index + word.length,
  }));
}

/** The words of a text as names are compared with it. */
export function plainWords(text: string): string {
  return wordsOf(text)
    .map(({ plain }) => plain)
    .join(' ');
}

/** The longest runs of words, from one up to another, that stand in a row on erased lines of one of some texts; no two overlap. */
function runsOf(words: readonly Word[], { lineStart, lineEnd }: LinesOfDocument, texts: readonly FormerText[]) {
  const stood = texts.map((lines) => ` ${plainWords(lines.slice(lineStart - 1, lineEnd).join(' '))} `);
  const runs: [from: number, to: number][] = [];
  for (let from = 0; from < words.length; ) {
    let to = from;
    while (to < words.length && stands(words.slice(from, to + 1), stood)) to += 1;
    if (to > from) runs.push(...capitalsWithin(words, from, to));
    from = Math.max(to, from + 1);
  }
  return runs;
}

/** A run as it is, or, where it is short, the words with capitals in it. */
function capitalsWithin(words: readonly Word[], from: number, to: number): [from: number, to: number][] {
  if (to - from >= WORDS_IN_A_ROW || to - from === words.length) return [[from, to]];
  const runs: [from: number, to: number][] = [];
  for (let at = from; at < to; at++) {
    const last = runs.at(-1);
    if (!words[at]?.capital) continue;
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  return runs;
}

function stands(run: readonly Word[], stood: readonly string[]): boolean {
  const said = ` ${run.map(({ plain }) => plain).join(' ')} `;
  return stood.some((text) => text.includes(said));
}
