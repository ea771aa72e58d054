import { eMail } from './personal-data/e-mail.ts';
import { identityNumber } from './personal-data/identity-number.ts';
import { plain } from './personal-data/plain.ts';
import type { PersonalDataKind, Spelling } from './personal-data/spelling.ts';
import { telephone } from './personal-data/telephone.ts';

const KINDS: readonly PersonalDataKind[] = [eMail, identityNumber, telephone];

/** Names the kind of contact data that a text holds, or null where it holds none. */
export function personalDataIn(text: string): string | null {
  const { text: read } = plain(text);
  return KINDS.find(({ spellings }) => spellings.some((spelling) => firstIn(read, spelling)))?.name ?? null;
}

/**
 * The text with a marker in place of all contact data that `personalDataIn` knows, and none left. Line ends and
 * tabs stay, also those within what was replaced, so lines keep their numbers and rows their cells.
 */
export function redacted(text: string): string {
  const once = KINDS.reduce(
    (left, { marker, spellings }) => spellings.reduce((rest, spelling) => replaced(rest, spelling, marker), left),
    text,
  );
  // What one kind is replaced by may part what hid another one.
  return once === text ? text : redacted(once);
}

/** The same of a text in lines: numbers are found across their ends, and each line keeps its place. */
export function redactedLines(lines: readonly string[]): string[] {
  return redacted(lines.join('\n')).split('\n');
}

/** The same of the name of a file, in which spaces are often written as low lines. */
export function redactedName(name: string): string {
  const left = redacted(name);
  const spaced = left.replaceAll('_', ' ');
  return personalDataIn(spaced) === null ? left : redacted(spaced);
}

const KEPT = /[\t\n\r\v\f\u0085\u2028\u2029]/g;

function replaced(text: string, spelling: Spelling, marker: string): string {
  const { text: read, placeOf } = plain(text);
  const pieces: string[] = [];
  let done = 0;
  // What follows is read as it will stand after the marker: another number may touch the one that is gone.
  for (let rest = 0; ; ) {
    const found = firstIn(read.slice(rest), spelling);
    if (!found) return pieces.length === 0 ? text : pieces.join('') + text.slice(done);
    const [from, to] = [placeOf(rest + found.index), placeOf(rest + found.index + found[0].length - 1) + 1];
    pieces.push(text.slice(done, from), marker, (text.slice(from, to).match(KEPT) ?? []).join(''));
    done = to;
    rest += found.index + found[0].length;
  }
}

function firstIn(text: string, { pattern, holds }: Spelling): RegExpExecArray | null {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  while (found && holds?.(found[0]) === false) {
    pattern.lastIndex = found.index + 1;
    found = pattern.exec(text);
  }
  return found;
}
