import type { ReadingNote, ReadingNoteKind } from '#schema/values/reading-note.ts';
import type { ReadLines } from './read-lines.ts';
import { struckText } from './struck-text.ts';

/** What becomes of a text: it is read, or read with a mark, or left out with a note of the kind that is named. */
export type Fate = 'SEEN' | 'STRUCK' | 'HIDDEN_TEXT' | 'INVISIBLE_TEXT' | 'COVERED_TEXT';

/** A piece of a paragraph: text, whose line feeds begin new lines, or what must be known of what is no text. */
export type Piece = { text: string; fate: Fate } | { note: ReadingNoteKind };

/** A line before it has its number; without text it is no line, but notes on what stood after the line before. */
export interface NotedLine {
  text: string | null;
  notes: ReadingNoteKind[];
}

/** The lines of a paragraph. Pieces of one fate are one, however the file divides them. */
export function linesOfPieces(pieces: readonly Piece[]): NotedLine[] {
  const first: NotedLine & { text: string } = { text: '', notes: [] };
  const lines = [first];
  let last = first;
  let [run, fate]: [string, Fate] = ['', 'SEEN'];
  const end = () => {
    const withheld = fate !== 'SEEN' && fate !== 'STRUCK';
    for (const [index, part] of (withheld ? [run] : run.split('\n')).entries()) {
      if (index > 0) {
        last = { text: '', notes: [] };
        lines.push(last);
      }
      if (fate !== 'SEEN' && part.trim() !== '') last.notes.push(fate === 'STRUCK' ? 'STRUCK_TEXT' : fate);
      if (!withheld) last.text += fate === 'STRUCK' ? struckText(part) : part;
    }
    run = '';
  };
  for (const piece of pieces) {
    if ('note' in piece) {
      // What is noted within a text that is not at its end yet does not divide it.
      if (fate === 'SEEN') end();
      last.notes.push(piece.note);
      continue;
    }
    if (piece.fate !== fate) end();
    fate = piece.fate;
    run += piece.text;
  }
  end();
  return lines;
}

/** Whether a reader sees any of the pieces. */
export function isSeen(pieces: readonly Piece[]): boolean {
  return pieces.some(
    (piece) => 'text' in piece && (piece.fate === 'SEEN' || piece.fate === 'STRUCK') && piece.text.trim() !== '',
  );
}

/** Of lines that are not read, what must be known of them. */
export function notesAlone(lines: readonly NotedLine[]): NotedLine[] {
  const notes = lines.flatMap((line) => line.notes);
  return notes.length === 0 ? [] : [{ text: null, notes }];
}

/** The lines with their numbers, and notes by kind and line, in their order. */
export function numbered(lines: readonly NotedLine[]): ReadLines {
  const texts: string[] = [];
  const notes: ReadingNote[] = [];
  for (const { text, notes: kinds } of lines) {
    if (text !== null) texts.push(text);
    for (const kind of kinds) {
      const line = texts.length || null;
      const same = notes.findLast((note) => note.line !== line || note.kind === kind);
      if (same?.line === line && same.kind === kind) same.count += 1;
      else notes.push({ kind, page: null, line, count: 1 });
    }
  }
  return { lines: texts, notes };
}
