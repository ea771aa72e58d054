import { eMail } from './e-mail.ts';
import { identityNumber } from './identity-number.ts';
import { plain } from './plain.ts';
import type { PersonalDataKind, Spelling } from './spelling.ts';
import { telephone } from './telephone.ts';

const KINDS: readonly PersonalDataKind[] = [eMail, identityNumber, telephone];

/** Names the kind of contact data that a text holds, or null where it holds none. */
export function personalDataIn(text: string): string | null {
  const { text: read } = plain(text);
  return KINDS.find(({ spellings }) => spellings.some((spelling) => firstIn(read, spelling, 0)))?.name ?? null;
}

/**
 * The text with a marker in place of all contact data that `personalDataIn` knows, and none left. Line ends and
 * tabs stay, also those within what was replaced, so lines keep their numbers and rows their cells.
 */
export function redacted(text: string): string {
  const { text: read, placeOf } = plain(text);
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to, marker } of placesIn(read)) {
    const [first, beyond] = [placeOf(from), placeOf(to - 1) + 1];
    pieces.push(text.slice(done, first), marker, (text.slice(first, beyond).match(KEPT) ?? []).join(''));
    done = beyond;
  }
  // What one kind is replaced by may part what hid another one.
  return pieces.length === 0 ? text : redacted(pieces.join('') + text.slice(done));
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

/** Where contact data stands in a text: from a character, up to but without another. */
interface Place {
  from: number;
  to: number;
  marker: string;
}

/** The places in their order. What overlaps is one place: of numbers that can be read in two ways, nothing is left. */
function placesIn(text: string): Place[] {
  const found = KINDS.flatMap(({ marker, spellings }) =>
    spellings.flatMap((spelling) => Array.from(spansIn(text, spelling), (span) => ({ ...span, marker }))),
  );
  const places: Place[] = [];
  for (const next of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = places.at(-1);
    if (last && next.from < last.to) last.to = Math.max(last.to, next.to);
    else places.push(next);
  }
  return places;
}

/** No spelling is longer: the longest, of an e-mail address, has ten labels in its domain. */
const LONGEST = 1_000;

/** The spans of what is written in one spelling, each with all that begins within it. */
function* spansIn(text: string, spelling: Spelling): Generator<{ from: number; to: number }> {
  for (let rest = 0; ; ) {
    // What follows is read as it will stand after the marker: another number may touch the one that is gone.
    const read = text.slice(rest);
    const first = firstIn(read, spelling, 0);
    if (!first) return;
    let to = endOf(first);
    const after = (found: RegExpExecArray) => firstIn(read.slice(0, to + LONGEST), spelling, found.index + 1);
    for (let next = after(first); next && next.index < to; next = after(next)) to = Math.max(to, endOf(next));
    yield { from: rest + first.index, to: rest + to };
    rest += to;
  }
}

function endOf({ index, 0: written }: RegExpExecArray): number {
  return index + written.length;
}

function firstIn(text: string, { pattern, holds }: Spelling, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  let found = pattern.exec(text);
  while (found && holds?.(found[0]) === false) {
    pattern.lastIndex = found.index + 1;
    found = pattern.exec(text);
  }
  return found;
}
