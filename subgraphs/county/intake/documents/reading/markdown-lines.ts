import { parser, Strikethrough } from '@lezer/markdown';
import { type Fate, linesOfPieces, numbered, type Piece } from './lines-of-pieces.ts';
import type { ReadLines } from './read-lines.ts';

const MARKDOWN = parser.configure([Strikethrough]);

/** Without one of these, all that a text in Markdown holds is seen as it stands. */
const MORE = /<[!?/a-z]|~~|^ {0,3}\[[^\]\n]*\]:/im;

const COMMENT = /<!--(?:>|->|([\s\S]*?)(?:--!?>|$))/g;
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi;

/** Elements of HTML that strike out what stands in them, or show nothing of it. */
const ELEMENTS: Readonly<Record<string, Fate>> = {
  del: 'STRUCK',
  s: 'STRUCK',
  strike: 'STRUCK',
  script: 'HIDDEN_TEXT',
  style: 'HIDDEN_TEXT',
  template: 'HIDDEN_TEXT',
};

/** Attributes by which an element of HTML shows nothing of what stands in it. */
const HIDES =
  /(?:^|\s)hidden(?:\s|=|$)|\bstyle\s*=\s*["'][^"']*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]))/i;

/** Definitions of links that lead nowhere: people write comments in them. */
const COMMENT_AS_LINK = /^\[[^\]]*\]:\s*(?:#|<>)\s/;

/** Whether a text in Markdown may hold what is not seen on the page, or is struck out on it. */
export function holdsMoreThanIsSeen(lines: readonly string[]): boolean {
  return MORE.test(lines.join('\n'));
}

/** The lines of a text in Markdown as a reader of its page sees them: none is lost, and all else stays as written. */
export function seenLines(lines: readonly string[]): ReadLines {
  const text = lines.join('\n');
  return numbered(linesOfPieces(piecesBetween(text, marksIn(text))));
}

/** A stretch of a text, and what becomes of it; `null` for what only marks it. */
interface Marked {
  from: number;
  to: number;
  fate: Fate | null;
}

function marksIn(text: string): Marked[] {
  const found: Marked[] = [];
  const open = new Map<string, { at: number; end: number; fate: Fate | undefined }[]>();
  const takeTags = (from: number, to: number) => {
    for (const { 0: tag, 1: closes, 2: name = '', 3: attributes = '', index } of text.slice(from, to).matchAll(TAG)) {
      const element = name.toLowerCase();
      const [at, end] = [from + index, from + index + tag.length];
      const same = open.get(element) ?? [];
      open.set(element, same);
      if (!closes) same.push({ at, end, fate: HIDES.test(attributes) ? 'HIDDEN_TEXT' : ELEMENTS[element] });
      const begun = closes ? same.pop() : undefined;
      if (!begun?.fate) continue;
      found.push({ from: begun.end, to: at, fate: begun.fate });
      found.push({ from: begun.at, to: begun.end, fate: null }, { from: at, to: end, fate: null });
    }
  };
  const takeHtml = (from: number, to: number) => {
    let done = from;
    for (const { 0: comment, index } of text.slice(from, to).matchAll(COMMENT)) {
      takeTags(done, from + index);
      done = from + index + comment.length;
      found.push(...commentAt(text, from + index, done));
    }
    takeTags(done, to);
  };
  MARKDOWN.parse(text).iterate({
    enter({ name, from, to }) {
      if (HTML.has(name)) takeHtml(from, to);
      else if (name.startsWith('ProcessingInstruction')) found.push({ from, to, fate: 'HIDDEN_TEXT' });
      else if (name === 'LinkReference' && COMMENT_AS_LINK.test(text.slice(from, to)))
        found.push({ from, to, fate: 'HIDDEN_TEXT' });
      else if (name === 'Strikethrough') found.push({ from, to, fate: 'STRUCK' });
      else if (name === 'StrikethroughMark') found.push({ from, to, fate: null });
    },
  });
  return found;
}

const HTML: ReadonlySet<string> = new Set(['Comment', 'CommentBlock', 'HTMLBlock', 'HTMLTag']);

/** A comment: its words are hidden, its signs only mark it. */
function commentAt(text: string, from: number, to: number): Marked[] {
  const [opens, closes] = [/^<!--?>?/, /(?:--!?>|->|>)?$/];
  const comment = text.slice(from, to);
  const begin = from + (opens.exec(comment)?.[0].length ?? 0);
  const end = Math.max(begin, to - (closes.exec(comment)?.[0].length ?? 0));
  return [
    { from, to: begin, fate: null },
    { from: begin, to: end, fate: 'HIDDEN_TEXT' },
    { from: end, to, fate: null },
  ];
}

/** The text in pieces, in which what is hidden leaves its line ends. */
function piecesBetween(text: string, marks: readonly Marked[]): Piece[] {
  const cuts = marks
    .flatMap(({ from, to, fate }) => [
      { at: from, fate, change: 1 },
      { at: to, fate, change: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  const around = new Map<Fate | null, number>();
  const isIn = (fate: Fate | null) => (around.get(fate) ?? 0) > 0;
  const pieces: Piece[] = [];
  let done = 0;
  const take = (to: number) => {
    const piece = text.slice(done, to);
    const breaks: Piece = { text: piece.replace(/[^\n]/g, ''), fate: 'SEEN' };
    if (isIn('HIDDEN_TEXT')) pieces.push({ text: piece, fate: 'HIDDEN_TEXT' }, ...(breaks.text ? [breaks] : []));
    else if (!isIn(null)) pieces.push({ text: piece, fate: isIn('STRUCK') ? 'STRUCK' : 'SEEN' });
    else if (breaks.text) pieces.push(breaks);
    done = to;
  };
  for (const { at, fate, change } of cuts) {
    if (at > done) take(at);
    around.set(fate, (around.get(fate) ?? 0) + change);
  }
  take(text.length);
  return pieces;
}
