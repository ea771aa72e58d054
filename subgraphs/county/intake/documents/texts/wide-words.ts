import { wideTexts } from '#schema/shared/wide-text.ts';

/** Letters in a row, as in a scale or a list, are no word. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyzåäö';
const FEWEST_LETTERS = 4;

/** A text with the words that are set wide in it as they would stand close: `ÖVERENSKOMMELSE` of `Ö V E R E N S K O M M E L S E`. */
export function wideWordsClosed(text: string): string {
  let closed = '';
  let done = 0;
  for (const { from, to, gaps } of wideTexts(text)) {
    const letters = text
      .slice(from, to)
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase();
    if (letters.length < FEWEST_LETTERS || !/[aeiouyåäö]/.test(letters) || ALPHABET.includes(letters)) continue;
    for (const gap of gaps) {
      closed += text.slice(done, gap.from) + (gap.parts ? ' ' : '');
      done = gap.to;
    }
  }
  return closed + text.slice(done);
}
