import { wordsAt } from '#schema/shared/words.ts';
import { withoutStruck } from '../reading/struck-text.ts';
import { type Division, divisionBetween, readOn, withoutDivisions } from './divided-words.ts';
import { squeeze } from './squeeze.ts';
import { wideWordsClosed } from './wide-words.ts';

/** A block of a document that is searched and shown as one. */
export interface Paragraph {
  /** The first and last line that it stands on, counted from 1. */
  lineStart: number;
  lineEnd: number;
  text: string;
}

/** A passage that is read at a glance: a longer one would hide what was found in it. */
const MOST_LINES = 12;
const MOST_CHARACTERS = 1_000;

/** What can be kept together: at most a sentence, on one line. */
interface Piece {
  line: number;
  text: string;
  /** Whether a sentence ends with it, so that a block may. */
  ends: boolean;
  /** How its last word goes on in the next piece. */
  goesOn: Division;
}

/**
 * The blocks of a document: lines without an empty one between them, headings and rows of Markdown's tables apart
 * and without their marks; divided and wide words whole, without what is struck out. A block that is too long is cut, where a
 * sentence ends if one does, and never within a word.
 */
export function paragraphs(lines: readonly string[]): Paragraph[] {
  const isWord = wholeWords(lines);
  return joined(lines).flatMap((pieces) => blocksOf(goingOn(pieces, isWord)));
}

/** The pieces of what stands together, line by line. */
function joined(lines: readonly string[]): Piece[][] {
  const all: Piece[][] = [];
  let open: Piece[] = [];
  const begin = () => {
    if (open.length > 0) all.push(open);
    open = [];
  };
  for (const [index, line] of lines.entries()) {
    const written = withoutStruck(line);
    // What is struck out whole is no end of what it stands in.
    if (written.trim() === '' && line.trim() !== '') continue;
    const alone = HEADING.test(written) || ROW.test(written);
    const shown = withoutDivisions(wideWordsClosed(written));
    const text = alone ? withoutMarks(shown) : squeeze(shown);
    const pieces = HAS_WORD.test(text) ? piecesOf(text, index + 1) : [];
    if (alone || pieces.length === 0) begin();
    for (const piece of pieces) open.push(piece);
    if (alone) begin();
  }
  begin();
  return all;
}

const HEADING = /^ {0,3}#{1,6}\s/;
const ROW = /^\s*(?:- )?\|.*\|\s*$/;
const HAS_WORD = /[\p{L}\p{N}]/u;

function withoutMarks(written: string): string {
  const text = HEADING.test(written)
    ? written.replace(HEADING, '').replace(/\s#+\s*$/, '')
    : written.replace(/^\s*- /, '').replaceAll('|', ' ');
  return squeeze(text);
}

/** Where one sentence ends and the next begins. */
const SENTENCE_END = /(?<=[.!?:;][”"»)]?) (?=[\p{Lu}\p{N}”"«(–-])/u;

function piecesOf(text: string, line: number): Piece[] {
  return text.split(SENTENCE_END).flatMap((sentence) => {
    const parts = partsOf(sentence);
    return parts.map((part, index) => ({
      line,
      text: part,
      goesOn: 'NONE',
      ends: index === parts.length - 1 && /[.!?][”"»)]?$/.test(part),
    }));
  });
}

/** A sentence that is longer than a block, in parts of whole words; a word that is longer still is cut. */
function partsOf(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > MOST_CHARACTERS) {
    const space = rest.lastIndexOf(' ', MOST_CHARACTERS);
    const at = space > 0 ? space : wholeCharacters(rest, MOST_CHARACTERS);
    parts.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...parts, rest];
}

function wholeCharacters(text: string, length: number): number {
  return text.slice(0, length).isWellFormed() ? length : length - 1;
}

/** Pieces with how the last word of each goes on. */
function goingOn(pieces: readonly Piece[], isWord: (word: string) => boolean): Piece[] {
  return pieces.map((piece, index) => {
    const next = pieces[index + 1];
    return next && next.line > piece.line
      ? { ...piece, goesOn: divisionBetween(piece.text, next.text, isWord) }
      : piece;
  });
}

/** Knows the words that stand whole in some lines, once it is asked. */
function wholeWords(lines: readonly string[]): (word: string) => boolean {
  let known: Set<string> | null = null;
  const found = () =>
    new Set(
      lines.flatMap((line, index) => {
        const words = wordsAt(line).map(({ word }) => word);
        const begins = /\p{L}[-‐]\s*$/u.test(lines[index - 1] ?? '') ? 1 : 0;
        return words.slice(begins, /\p{L}[-‐]\s*$/u.test(line) ? -1 : words.length);
      }),
    );
  return (word) => {
    known ??= found();
    return known.has(word.toLowerCase());
  };
}

function textOf(pieces: readonly Piece[]): string {
  return pieces
    .slice(1)
    .reduce((text, piece, index) => readOn(text, piece.text, pieces[index]?.goesOn ?? 'NONE'), pieces[0]?.text ?? '');
}

function blocksOf(pieces: readonly Piece[]): Paragraph[] {
  const blocks: Paragraph[] = [];
  for (let from = 0; from < pieces.length; ) {
    const most = mostFrom(pieces, from);
    const ended = pieces.slice(from, most).findLastIndex(({ ends }) => ends);
    const to = most === pieces.length || ended < 0 ? most : from + ended + 1;
    const taken = pieces.slice(from, to);
    blocks.push({
      lineStart: taken.at(0)?.line ?? 0,
      lineEnd: taken.at(-1)?.line ?? 0,
      text: textOf(taken),
    });
    from = to;
  }
  return blocks;
}

/** The place after the last piece that one block can take from a place on; it takes one at least. */
function mostFrom(pieces: readonly Piece[], from: number): number {
  const first = pieces[from]?.line ?? 0;
  let characters = 0;
  let to = from;
  for (; to < pieces.length; to++) {
    const { line = 0, text = '' } = pieces[to] ?? {};
    characters += text.length + 1;
    if (to > from && (line - first >= MOST_LINES || characters - 1 > MOST_CHARACTERS)) break;
  }
  return to < pieces.length && to - 1 > from && pieces[to - 1]?.goesOn !== 'NONE' ? to - 1 : to;
}
