/** A word where it stands in a text. */
export interface WordAt {
  /** In lower case, with letters and marks in one character where Unicode has one. */
  word: string;
  start: number;
  /** The place after its last character. */
  end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * The words of a text: letters and digits in a row, everything else parts them. Texts are taken apart by this
 * alone, when they are stored, searched for and marked, so that no database and no locale has a say in it.
 */
export function wordsAt(text: string): WordAt[] {
  return Array.from(text.matchAll(WORD), ({ 0: written, index }) => ({
    word: written.toLowerCase().normalize('NFC'),
    start: index,
    end: index + written.length,
  }));
}

/** The different words of a text, in the order of their first place. */
export function wordsIn(text: string): string[] {
  return [...new Set(wordsAt(text).map(({ word }) => word))];
}
