/** Letters of other scripts that look like Latin ones, each above the one that it looks like. */
const ALIKE = ['аеорсухіјѕԁԛԝһӏαονρυ', 'aeopcyxijsdqwhlaovpu'] as const;
const LATIN = new Map(Array.from(ALIKE[0], (letter, index) => [letter, ALIKE[1][index] ?? letter]));
const ALIKE_CAPITALS = ['АВЕКМНОРСТХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'abekmhopctxijsabezhikmnoptyx'] as const;
const LATIN_CAPITALS = new Map(
  Array.from(ALIKE_CAPITALS[0], (letter, index) => [letter, ALIKE_CAPITALS[1][index] ?? letter]),
);
const UNSEEN = /[\u00ad\u200b-\u200d\u2060]/g;
const OTHER_SCRIPT = /[\u0370-\u052f]/;

/** A word as words are compared: in lower case, composed, its letters as they look, without what is not seen. */
export function plainWord(written: string): string {
  const read = written.normalize('NFKC').replace(UNSEEN, '');
  if (!OTHER_SCRIPT.test(read)) return read.toLowerCase();
  return Array.from(read, (letter) => LATIN_CAPITALS.get(letter) ?? LATIN.get(letter) ?? letter)
    .join('')
    .toLowerCase();
}
