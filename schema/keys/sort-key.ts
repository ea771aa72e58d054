/** Letters with marks that Swedish sorts as letters of their own: å ä ö come last, in this order; ü as y. */
const MARKED: Readonly<Record<string, string>> = {
  'a\u030a': '{',
  'a\u0308': '|',
  'o\u0308': '}',
  'o\u030b': '}',
  'u\u0308': 'y',
  'u\u030b': 'y',
};

/** Letters that do not come apart in Unicode and the letters they sort as. */
const AS: Readonly<Record<string, string>> = {
  æ: '|',
  ø: '}',
  œ: '}',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};

/** A letter or other sign, and the marks above and below it. */
const LETTER = /(\P{M})(\p{M}*)/gu;

/**
 * A key that sorts titles as Swedish does (a–z, å, ä, ö; ü as y, é as e, æ as ä, ø as ö; digits before
 * letters; case and other accents do not count, punctuation only parts words) when compared byte by
 * byte. It is plain ASCII, so PostgreSQL with the collation "C", PGlite and JavaScript order it alike.
 */
export function sortKey(title: string): string {
  let key = '';
  for (const [, base = '', marks = ''] of title.normalize('NFKD').toLowerCase().matchAll(LETTER)) {
    const own = [...marks].map((mark) => MARKED[base + mark]).find((letter) => letter !== undefined);
    key += own ?? AS[base] ?? (/[a-z0-9]/.test(base) ? base : ' ');
  }
  return key.replace(/ +/g, ' ').trim();
}

/** Stands where a key would be a date and none is known; the key of a title never is this. */
export const NO_DATE = '~';

/** Compares keys as the databases do. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A place in the order of a list: its key and, among equals, the id. */
export interface ListPlace {
  key: string;
  id: string;
}

/** Compares places of a list in rising or falling order; without a date comes last in both. */
export function comparePlaces(one: ListPlace, other: ListPlace, descending: boolean): number {
  const undated = Number(one.key === NO_DATE) - Number(other.key === NO_DATE);
  const rising = compareKeys(one.key, other.key) || compareKeys(one.id, other.id);
  return undated || (descending ? -rising : rising);
}
