import { eMail } from './e-mail.ts';
import { identityNumber } from './identity-number.ts';
import { type WayOfReading, waysToRead } from './readings/readings-of.ts';
import type { PersonalDataKind, Spelling } from './spelling.ts';
import { surelyNone } from './surely-none.ts';
import { telephone } from './telephone.ts';

const KINDS: readonly PersonalDataKind[] = [eMail, identityNumber, telephone];

/** Names the kind of contact data that a text holds, however its letters are set, or null where it holds none. */
export function personalDataIn(text: string): string | null {
  if (surelyNone(text)) return null;
  const ways = waysToRead(text);
  const holding = KINDS.find((kind) =>
    ways.some((way) => kind.spellings.some((spelling) => firstIn(way.text, { way, kind, spelling }, 0) !== null)),
  );
  return holding?.name ?? null;
}

/**
 * The text with a marker in place of all contact data that `personalDataIn` knows, and none left. Line ends and
 * tabs stay, also those within what was replaced, so lines keep their numbers and rows their cells.
 */
export function redacted(text: string): string {
  let left = text;
  // What one kind is replaced by may part what hid another one.
  for (let places = placesIn(left); places.length > 0; places = placesIn(left)) left = withMarkers(left, places);
  return left;
}

function withMarkers(text: string, places: readonly Place[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to, marker } of places) {
    pieces.push(text.slice(done, from), marker, (text.slice(from, to).match(KEPT) ?? []).join(''));
    done = to;
  }
  return pieces.join('') + text.slice(done);
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

/** The places in their order. What overlaps is one place: of what can be read in two ways, nothing is left. */
function placesIn(text: string): Place[] {
  const found = waysToRead(text).flatMap((way) =>
    KINDS.flatMap((kind) =>
      kind.spellings.flatMap((spelling) =>
        Array.from(spansIn({ way, kind, spelling }), (span): Place => {
          const place = way.written(span.from, span.to);
          const [from, to] = way.way === 'PLAIN' ? place : withWhatTouches(text, place);
          return { from, to, marker: kind.marker };
        }),
      ),
    ),
  );
  const places: Place[] = [];
  for (const next of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = places.at(-1);
    if (last && next.from < last.to) last.to = Math.max(last.to, next.to);
    else places.push(next);
  }
  return places;
}

/** What is read otherwise than it stands may have been longer: digits that touch it are gone with it. */
function withWhatTouches(text: string, [from, to]: [number, number]): [number, number] {
  const before = /[\d-]{0,20}$/.exec(text.slice(Math.max(from - 20, 0), from))?.[0].length ?? 0;
  const after = /^[\d-]{0,20}/.exec(text.slice(to, to + 20))?.[0].length ?? 0;
  return [from - before, to + after];
}

/** No spelling is longer: the longest, of an e-mail address, has ten labels in its domain. */
const LONGEST = 1_000;

/** What is looked for in which reading. */
interface Sought {
  way: WayOfReading;
  kind: PersonalDataKind;
  spelling: Spelling;
}

/** The spans of what is written in one spelling, each with all that begins within it. */
function* spansIn(sought: Sought): Generator<{ from: number; to: number }> {
  for (let rest = 0; ; ) {
    // What follows is read as it will stand after the marker: another number may touch the one that is gone.
    const read = sought.way.text.slice(rest);
    const first = firstIn(read, sought, 0);
    if (!first) return;
    let to = endOf(first);
    const nextOf = ({ index }: RegExpExecArray) => firstIn(read.slice(0, to + LONGEST), sought, after(read, index));
    for (let next = nextOf(first); next && next.index < to; next = nextOf(next)) to = Math.max(to, endOf(next));
    yield { from: rest + first.index, to: rest + to };
    rest += to;
  }
}

function endOf({ index, 0: written }: RegExpExecArray): number {
  return index + written.length;
}

function firstIn(text: string, { way, kind, spelling }: Sought, start: number): RegExpExecArray | null {
  const { holds } = spelling;
  let found = matchFrom(text, spelling, start);
  while (found && (holds?.(found[0]) === false || (way.way !== 'PLAIN' && kind.isClear?.(found, way.way) === false)))
    found = matchFrom(text, spelling, after(text, found.index));
  return found;
}

/** The first match that begins at a place or after it. */
function matchFrom(text: string, { pattern, sign }: Spelling, start: number): RegExpExecArray | null {
  const match = (from: number) => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };
  if (!sign) return match(start);
  sign.pattern.lastIndex = start;
  for (let at = sign.pattern.exec(text), from = start; at; at = sign.pattern.exec(text))
    for (from = Math.max(from, at.index - sign.reach); from < at.index; from = after(text, from)) {
      const found = match(from);
      if (found) return found;
    }
  return null;
}

/** The place after a character: within one there is none to go on at. */
function after(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
