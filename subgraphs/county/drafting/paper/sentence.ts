import type { Section } from './sections.ts';

/** What a sentence is on the page. */
export type SentenceKind = 'HEADING' | 'TEXT' | 'ITEM' | 'ROW';

/** What a paper says at one place: a sentence, a heading, an entry of a list or a row of a table. */
export interface Sentence {
  /** As it reads: on one line, without marks of lists, divided words whole. */
  text: string;
  /** The same as it was meant, where a program has read it from a picture, letter for letter in the same places. */
  meant: string;
  /** The same as readers of wordings take it, letter for letter in the same places. */
  plain: string;
  kind: SentenceKind;
  /** What the heading above it is about. */
  section: Section;
  /** The first line of the paragraph that it stands in. */
  paragraph: number;
  /** The heading above it, as it is written; empty where there is none. */
  heading: string;
  /** How far from the left its first line begins. */
  indent: number;
  /** What stands before a colon at its beginning, in lower case. */
  label: string | null;
  /** The cells of a row; none of what is no row. */
  cells: readonly string[];
  /** Whether it stands before the first full sentence of the paper. */
  isInHead: boolean;
  /** Where in the text each of its lines begins, with the number of the line. */
  begins: readonly (readonly [offset: number, line: number])[];
}

/** A paper as the rules read it. */
export interface Paper {
  lines: readonly string[];
  sentences: readonly Sentence[];
}

/** The first and the last line of a part of a sentence. */
export type Lines = readonly [first: number, last: number];

/** On which lines a part of a sentence stands. */
export function linesUnder({ begins, text }: Pick<Sentence, 'begins' | 'text'>, from = 0, to = text.length): Lines {
  const lineAt = (offset: number) => begins.findLast(([start]) => start <= offset)?.[1] ?? begins[0]?.[1] ?? 1;
  return [lineAt(from), lineAt(Math.max(from, to - 1))];
}
