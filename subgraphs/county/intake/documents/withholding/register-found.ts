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
  const may = new Set(leading.map((name) => digestOf(key, name).digest));
  const unsaid = ({ digest }: NameDigest, document: string) =>
    !said.some((name) => name.digest === digest && name.document === document);
  return names.flatMap((name) => {
    const forms = digestsOf(key, name.written);
    if (name.why === 'LEADING')
      return documents.flatMap((document) =>
        forms.filter((form) => unsaid(form, document)).map((form) => ({ ...form, document, kept: true })),
      );
    const own = digestOf(key, name.written).digest;
    // Of somebody who leads elsewhere in the paper, the name is there for everybody to read.
    if (may.has(own) && name.why !== 'FACT') return [];
    if (given.some((one) => digestOf(key, one).digest === own)) return [];
    const everywhere = ['', ...(name.why === 'FACT' ? documents : [])];
    const whole = everywhere.flatMap((document) =>
      forms
        .filter((form) => name.why === 'FACT' || unsaid(form, document))
        .map((form) => ({ ...form, document, kept: false })),
    );
    const last = lastName(name.written);
    if (!last || !isOwn(last, lines, [...leading, ...others])) return whole;
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

/** Whether a word is somebody's name in a text and nothing else: neither a place nor what something is called, nor an ordinary word. */
function isOwn(last: string, lines: readonly string[], others: readonly string[]): boolean {
  const [word, ...more] = wordsInLines([last]).words;
  if (!word || isPlace(word.whole) || isNoName(word.whole)) return false;
  if (more.length > 0) return true;
  const elsewhere = wordsInLines(others).words;
  if (elsewhere.some((other) => other.word === word.word)) return false;
  return !wordsInLines(lines).words.some((other) => other.word === word.word && !other.capital);
}
