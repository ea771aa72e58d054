/** Letters that Swedish sorts elsewhere than their plain form: å ä ö come last, in this order. */
const LAST: Readonly<Record<string, string>> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}', œ: '}' };

/** Letters that have no plain form of their own in Unicode and the letters they sort as. */
const AS: Readonly<Record<string, string>> = {
  ü: 'y',
  ű: 'y',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};

/**
 * A key that sorts titles as Swedish does (a–z, å, ä, ö; ü as y, é as e, æ as ä, ø as ö; digits before
 * letters; case and punctuation do not count) when compared byte by byte. It is plain ASCII, so
 * PostgreSQL with the collation "C", PGlite and JavaScript order it alike.
 */
export function sortKey(title: string): string {
  let key = '';
  for (const letter of title.normalize('NFC').toLowerCase()) {
    key += LAST[letter] ?? AS[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
  }
  return key.replace(/[^a-z0-9{|}]+/g, ' ').trim();
}

/** Compares keys as the databases do. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
