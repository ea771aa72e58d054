import type { CountyRegister, RegisteredName } from '../register/county-register.ts';
import { digestOf, digestsOf, type NameDigest } from '../register/name-digests.ts';
import type { KnownNames } from '../register/names-withheld.ts';
import type { RegisterKey } from '../register/register-key.ts';
import { wordsInLines } from '../register/words-in-lines.ts';
import type { NameInText } from './find-names.ts';
import { isNoName, isPlace } from './not-names.ts';

/** A text whose names were found. */
export interface TextWithNames {
  /** The slugs of the documents that it is the text of. */
  documents: readonly string[];
  lines: readonly string[];
  names: readonly NameInText[];
}

/**
 * What the register is to say of the names of a text. What a fact withholds is withheld, whatever was said of it; what stands
 * beside contact data and the like is unless something was said of it; who leads keeps the name in that document. A last name
 * alone is withheld in the document only, and where it can be nothing else.
 */
export function foundInText(
  key: RegisterKey,
  { names: said }: Pick<CountyRegister, 'names'>,
  { documents, lines, names }: TextWithNames,
  { given, others }: KnownNames,
): RegisteredName[] {
  const leading = [...names.filter(({ why }) => why === 'LEADING').map(({ written }) => written), ...given];
  const may = digestsIn(key, leading);
  const givenDigests = digestsIn(key, given);
  const saidOf = new Set(said.map(({ digest, document }) => `${digest} ${document}`));
  const unsaid = ({ digest }: NameDigest, document: string) => !saidOf.has(`${digest} ${document}`);
  const isOwn = ownWords(lines, [...leading, ...others]);
  return names.flatMap((name) => {
    const forms = digestsOf(key, name.written);
    if (name.why === 'LEADING')
      return documents.flatMap((document) =>
        forms.filter((form) => unsaid(form, document)).map((form) => ({ ...form, document, kept: true })),
      );
    const own = digestOf(key, name.written).digest;
    // Of somebody who leads elsewhere in the paper, the name is there for everybody to read.
    if (may.has(own) && name.why !== 'FACT') return [];
    if (givenDigests.has(own)) return [];
    const everywhere = ['', ...(name.why === 'FACT' ? documents : [])];
    const whole = everywhere.flatMap((document) =>
      forms
        .filter((form) => name.why === 'FACT' || unsaid(form, document))
        .map((form) => ({ ...form, document, kept: false })),
    );
    const last = lastName(name.written);
    if (!last || !isOwn(last)) return whole;
    return [...whole, ...documents.map((document) => ({ ...digestOf(key, last), document, kept: false }))];
  });
}

/** The last name of a name of two words or more. */
export function lastName(written: string): string | null {
  const turned = /^([^,\n]+),/.exec(written)?.[1];
  const words = (turned ?? written).trim().split(/[\s|]+/);
  if (!turned && words.length < 2) return null;
  const last = words.at(-1) ?? '';
  return last.replace(/[^\p{L}]/gu, '').length < 4 ? null : last;
}

function digestsIn(key: RegisterKey, names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => digestOf(key, name).digest));
}

/** Tells whether a word is somebody's name in a text and nothing else: neither a place nor what something is called, nor an ordinary word. */
function ownWords(lines: readonly string[], others: readonly string[]): (last: string) => boolean {
  let known: ReadonlySet<string> | null = null;
  const found = () => [...wordsInLines(others).words, ...wordsInLines(lines).words.filter(({ capital }) => !capital)];
  return (last) => {
    const [word, ...more] = wordsInLines([last]).words;
    if (!word || isPlace(word.whole) || isNoName(word.whole)) return false;
    known ??= new Set(found().map((other) => other.word));
    return more.length > 0 || !known.has(word.word);
  };
}
