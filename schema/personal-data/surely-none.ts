/**
 * Letters of Swedish, digits, and marks that no address needs: no reading makes another sign of any of these, and of letters it
 * makes digits only where three digits stand among them.
 */
const PLAIN = /^[A-Za-zåäöÅÄÖéÉüÜ0-9 \n.,;:!?'"’”“…_/*|~=#-]*$/;

/** A number has five digits at least, but for extensions: those have two, after a word. */
const FEW_DIGITS = /^\D*(?:\d\D*){0,2}$/;
const TWO_DIGITS = /\d\D*\d/;
const EXTENSION = spread('ank', 'ext');

/** The sign of an address in words, which is found from its end too. */
const SIGN_IN_WORDS = spread('snabel', 'lebans');

/** Finds words also where readings have yet to put them together, or to leave out letters that are doubled. */
function spread(...words: readonly string[]): RegExp {
  const letters = (word: string) => Array.from(word, (letter) => `${letter}(?:[^a-z]|${letter})*`).join('');
  return new RegExp(words.map(letters).join('|'), 'i');
}

/** Whether a text has nothing that contact data of any kind has, however it is set: it need not be read in every way. */
export function surelyNone(text: string): boolean {
  if (!PLAIN.test(text) || !FEW_DIGITS.test(text) || SIGN_IN_WORDS.test(text)) return false;
  return !TWO_DIGITS.test(text) || !EXTENSION.test(text);
}
