import { squeeze } from '../texts/squeeze.ts';

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
}

/**
 * The blocks of a document: lines without an empty one between them, headings and rows of Markdown's tables apart
 * and without their marks. A block that is too long is cut, where a sentence ends if one does.
 */
export function paragraphs(lines: readonly string[]): Paragraph[] {
  return joined(lines).flatMap(blocksOf);
}

/** The pieces of what stands together, line by line. */
function joined(lines: readonly string[]): Piece[][] {
  const all: Piece[][] = [];
  let open: Piece[] = [];
  const begin = () => {
    if (open.length > 0) all.push(open);
    open = [];
  };
  for (const [index, written] of lines.entries()) {
    const alone = HEADING.test(written) || ROW.test(written);
    const text = alone ? withoutMarks(written) : squeeze(written);
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
      text: taken.map(({ text }) => text).join(' '),
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
  return to;
}
