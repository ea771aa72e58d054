import { countUpTo } from '#schema/shared/count-up-to.ts';

/** A text as one way of reading takes its characters, and where in the text as written each of them stands. */
export interface TextReading {
  text: string;
  /** Where what is read from a place up to another is written; both ends as in `slice`. */
  written(from: number, to: number): [from: number, to: number];
}

/** A part of a text for which something else is read. */
export interface Edit {
  from: number;
  to: number;
  put: string;
}

/** A reading of another one, and where it reads otherwise. */
export interface Edited extends TextReading {
  /** The places in this reading at which each edit begins, in their order. */
  changed: readonly number[];
}

/** The text as it is written. */
export function asWritten(text: string): TextReading {
  return { text, written: (from, to) => [from, to] };
}

/** A reading with some parts of it read otherwise; the edits are in their order and do not overlap. */
export function edited(reading: TextReading, edits: readonly Edit[]): Edited {
  const pieces: string[] = [];
  const changed: number[] = [];
  let [done, length] = [0, 0];
  for (const { from, to, put } of edits) {
    const kept = reading.text.slice(done, from);
    pieces.push(kept, put);
    changed.push(length + kept.length);
    length += kept.length + put.length;
    done = to;
  }
  const before = (place: number) => edits[countUpTo(changed, place) - 1];
  /** Where a character of this reading stands in the other one; what was put there stands where it was put. */
  const place = (index: number, end: 0 | 1): number => {
    const edit = before(index);
    if (!edit) return index + end;
    const within = index - (changed[countUpTo(changed, index) - 1] ?? 0);
    if (within >= edit.put.length) return edit.to + within - edit.put.length + end;
    if (edit.put.length === edit.to - edit.from) return edit.from + within + end;
    return end === 0 ? edit.from : edit.to;
  };
  return {
    text: pieces.join('') + reading.text.slice(done),
    changed,
    written: (from, to) => reading.written(place(from, 0), place(to - 1, 1)),
  };
}

/** A reading from its end to its beginning. */
export function turned({ text, written }: TextReading): TextReading {
  const length = text.length;
  return {
    text: Array.from(text).reverse().join(''),
    written: (from, to) => written(length - to, length - from),
  };
}

/** So far from a place stands what has a say in what is read there: words before a number, the rest of an address. */
const NEAR = 300;

/** What parts pieces of a reading that stand apart: nothing goes on across it. */
const APART = '\0';

/** A reading with only the lines near some places, which are in their order, in the places of this reading. */
export function near(reading: TextReading, places: readonly number[]): TextReading {
  const { text } = reading;
  const kept: { from: number; to: number }[] = [];
  for (const place of places) {
    const last = kept.at(-1);
    if (last && place <= last.to) continue;
    const from = Math.max(last?.to ?? 0, text.lastIndexOf('\n', Math.max(place - NEAR, 0)) + 1);
    const end = text.indexOf('\n', place + NEAR);
    kept.push({ from: Math.min(from, place), to: end < 0 ? text.length : end });
  }
  const left = [{ from: 0, to: 0 }, ...kept].map(({ to }, index) => ({
    from: to,
    to: kept[index]?.from ?? text.length,
    put: APART,
  }));
  return edited(
    reading,
    left.filter(({ from, to }) => from < to),
  );
}
