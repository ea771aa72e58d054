/**
 * Letters and digits that have a code point of their own for how they look: joined, full or half width, in the type of
 * mathematics, Arabic by its place in a word. What has another meaning when it is plain stays: ½, ², ①, ™.
 */
const LOOKS =
  /[\u00a0\u0132\u0133\u017f\u01c4-\u01cc\u01f1-\u01f3\u2000-\u200a\u202f\u205f\u2126\u212a\u212b\u3000\ufb00-\ufdff\ufe70-\ufefc\uff01-\uffdc\u{1d400}-\u{1d7ff}]/gu;

/** The text in plain letters, marks and their letters in one. */
export function plainLetters(text: string): string {
  return text.replace(LOOKS, (letter) => letter.normalize('NFKC')).normalize('NFC');
}

const RIGHT_TO_LEFT = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]`;
const RUN = new RegExp(String.raw`${RIGHT_TO_LEFT}(?:[\p{M}\s\p{P}]*${RIGHT_TO_LEFT})*`, 'gu');

/** Writing from right to left is drawn as it is seen, from the left: here it is put in the order in which it is read. */
export function inReadingOrder(text: string): string {
  return text.replace(RUN, (run) => Array.from(run).reverse().join(''));
}
