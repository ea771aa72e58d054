import type { ReadingNote, ReadingNoteKind } from '#schema/values/reading-note.ts';

/** Gathers notes of a page: of one kind at one line there is one, with how many there are. */
export class CountedNotes {
  readonly #page: number;
  readonly #notes = new Map<string, ReadingNote>();

  constructor(page: number) {
    this.#page = page;
  }

  add(kind: ReadingNoteKind, line: number | null, count = 1): void {
    if (count === 0) return;
    const key = `${kind} ${line}`;
    const note = this.#notes.get(key);
    if (note) note.count += count;
    else this.#notes.set(key, { kind, page: this.#page, line, count });
  }

  /** In the order of their lines. */
  all(): ReadingNote[] {
    return [...this.#notes.values()].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
  }
}
