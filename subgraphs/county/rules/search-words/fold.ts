/** Letters that do not come apart in Unicode, and what is typed for them without a Nordic keyboard. */
const AS: Readonly<Record<string, string>> = {
  æ: 'a',
  ø: 'o',
  œ: 'o',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};

/**
 * A word in plain ASCII: å and ä as a, ö as o, é as e. Words are compared by trigrams in this form, which every
 * locale of a database cuts alike, and in which `halsa` is `hälsa`. Letters of other scripts are left out.
 */
export function folded(word: string): string {
  return word.normalize('NFKD').replace(/[^a-z0-9]/g, (letter) => AS[letter] ?? '');
}
