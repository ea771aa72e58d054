/** A wording as the readers take it: in lower case, with one kind of dash and single blanks. */
export function plainWording(wording: string): string {
  return wording
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\u00AD', '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\s\p{Zs}]+/gu, ' ')
    .trim();
}

/** What stands in the place of what was read: a sign that belongs to no word, so that nothing is read twice. */
const TAKEN = '\u00B7';

/** The named parts of a match. */
type Parts = Readonly<Record<string, string | undefined>>;

/** Calls a function with each match of a pattern; gives the text with those blanked out of which it does not say `false`. */
export function take(text: string, pattern: RegExp, read: (match: RegExpExecArray, parts: Parts) => unknown): string {
  let left = text;
  for (const match of text.matchAll(pattern)) {
    if (read(match, match.groups ?? {}) === false) continue;
    const end = match.index + match[0].length;
    left = left.slice(0, match.index) + TAKEN.repeat(match[0].length) + left.slice(end);
  }
  return left;
}

/** The text with each match of a pattern blanked out. */
export function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => TAKEN.repeat(found.length));
}
