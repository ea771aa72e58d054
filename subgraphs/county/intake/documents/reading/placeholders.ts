import type { ReadLines } from './read-lines.ts';

/** What a template asks for in brackets; a link of Markdown is written alike, but goes on. */
const ASKED_FOR =
  /\[(?:ange|fyll i|skriv|välj|infoga|insert|enter|click|klicka|choose|select|fill in)(?![\p{L}\p{N}])[^[\]\n]{0,200}\](?![([:])/giu;

/** What Word writes where something is to be filled in, in Swedish and in English. */
const ASKED_BY_WORD =
  /(?<!\p{L})(?:klicka(?: eller tryck)?(?: här)? för att ange (?:text|ett datum|datum)|välj ett (?:objekt|datum|byggblock)\.|click(?: or tap)?(?: here)? to enter (?:text|a date)|choose (?:an item|a building block)\.)/giu;

/** Dates of which only the form is there. */
const DATE_TO_COME = /(?<![\p{L}\p{N}])(?:20XX(?:-XX-XX)?|(?:\d{4}|XXXX)-XX-XX)(?![\p{L}\p{N}])/gu;

const PATTERNS = [ASKED_FOR, ASKED_BY_WORD, DATE_TO_COME];

/** What was read, with notes on what looks as if nobody had filled it in; it stays in the text. */
export function withPlaceholders({ lines, notes }: ReadLines): ReadLines {
  const found = new Map<number, number>();
  for (const [index, text] of lines.entries()) {
    const count = PATTERNS.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);
    if (count > 0) found.set(index + 1, count);
  }
  const all = notes.map((note) => {
    const more = note.kind === 'PLACEHOLDER' && note.line !== null ? found.get(note.line) : undefined;
    if (more === undefined || note.line === null) return note;
    found.delete(note.line);
    return { ...note, count: note.count + more };
  });
  for (const [line, count] of found) all.push({ kind: 'PLACEHOLDER', page: null, line, count });
  return { lines, notes: all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}
