import { digestOfLetters, digestOfWords, lettersTogether, type NameDigest } from './name-digests.ts';
import type { RegisterKey } from './register-key.ts';
import { type PlacedWord, type WordsInLines, wordsInLines } from './words-in-lines.ts';

/** Where a name stands in lines put together: from a character, up to but without another. */
export interface NamePlace<Name extends NameDigest = NameDigest> {
  from: number;
  to: number;
  name: Name;
}

/** Between the words of a name: line ends, cells, commas, points, a mark of emphasis; no sentence is as short. */
const GAP = /^[^\p{L}\p{N}]{0,16}$/u;
/** No name has more letters; so the letters of a whole book that stand apart are not held against each other. */
const MOST_LETTERS = 48;
const LEAST_LETTERS = 6;

/**
 * The places of names in a text by their digests, whoever may know the names: over line ends and cells, in either case, with
 * letters that stand apart. Of a single word only what is written with a capital is one. It takes time by the length of the
 * text and not by how many names there are.
 */
export function findDigestedNames<Name extends NameDigest>(
  lines: readonly string[],
  keys: readonly RegisterKey[],
  names: readonly Name[],
): NamePlace<Name>[] {
  if (names.length === 0) return [];
  const read = wordsInLines(lines);
  return keys.flatMap((key) => {
    const own = names.filter((name) => name.key === key.id);
    const byDigest = Map.groupBy(own, ({ words, digest }) => `${words} ${digest}`);
    const counts = [...new Set(own.map(({ words }) => words))];
    return [
      ...counts.filter((count) => count > 0).flatMap((count) => inWords(read, key, count, byDigest)),
      ...(counts.includes(0) ? inLetters(read, key, byDigest) : []),
    ];
  });
}

type ByDigest<Name> = ReadonlyMap<string, readonly Name[]>;

function inWords<Name>({ text, words }: WordsInLines, key: RegisterKey, count: number, byDigest: ByDigest<Name>) {
  const known = new Map<string, string>();
  const digestOf = (row: readonly PlacedWord[]) => {
    const said = row.map(({ word }) => word);
    const together = said.join(' ');
    const digest = known.get(together) ?? digestOfWords(key, said);
    known.set(together, digest);
    return digest;
  };
  const together = words.map((word, index) => index > 0 && GAP.test(text.slice(words[index - 1]?.to, word.from)));
  const places: NamePlaceOf<Name>[] = [];
  for (let start = 0, unbroken = 0; start < words.length; start++) {
    unbroken = together[start] ? unbroken + 1 : 1;
    if (unbroken < count) continue;
    const row = words.slice(start - count + 1, start + 1);
    if (count === 1 && !row[0]?.capital) continue;
    const [from, to] = [row.at(0)?.from ?? 0, row.at(-1)?.to ?? 0];
    for (const name of byDigest.get(`${count} ${digestOf(row)}`) ?? []) places.push({ from, to, name });
  }
  return places;
}

type NamePlaceOf<Name> = { from: number; to: number; name: Name };

function inLetters<Name>({ words, spaced }: WordsInLines, key: RegisterKey, byDigest: ByDigest<Name>) {
  const places: NamePlaceOf<Name>[] = [];
  const look = (letters: readonly PlacedWord[]) => {
    const digest = digestOfLetters(key, lettersTogether(letters));
    const [from, to] = [letters.at(0)?.from ?? 0, letters.at(-1)?.to ?? 0];
    for (const name of byDigest.get(`0 ${digest}`) ?? []) places.push({ from, to, name });
  };
  for (const { letters } of spaced)
    for (let start = 0; start < letters.length; start++)
      for (let end = start + LEAST_LETTERS; end <= Math.min(letters.length, start + MOST_LETTERS); end++)
        look(letters.slice(start, end));
  for (const word of words) if (word.whole.length >= LEAST_LETTERS) look([word]);
  return places;
}
