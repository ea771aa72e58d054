import { plainWording } from '#subgraphs/county/rules/wordings/plain-wording.ts';
import { goesOn, joint, wrapOf } from './join-lines.ts';
import { type LineOfPaper, lineOfPaper } from './line-of-paper.ts';
import { isScanned, repaired } from './scan-errors.ts';
import { mayBeHeading, type Section, sectionOf } from './sections.ts';
import type { Paper, Sentence, SentenceKind } from './sentence.ts';
import { sentenceStarts } from './sentence-ends.ts';

/** Lines that read on, as one text. */
interface Block {
  text: string;
  begins: [offset: number, line: number][];
  first: LineOfPaper;
  last: LineOfPaper;
}

const LABEL = /^(?![^:]*\p{Ll}{3}\. \p{Lu})(?<label>\p{L}[\p{L} /.-]{1,38}?)\s?:\s(?=\S)/u;
/** So many lines may name the paper and whose it is. */
const FIRST = 4;
/** As many words with a point behind them make a sentence. */
const SENTENCE_WORDS = 6;

/** A paper as the rules read it: sentence by sentence, each with its lines and with what the heading above it is about. */
export function readPaper(lines: readonly string[]): Paper {
  const repair = isScanned(lines) ? repaired : (text: string) => text;
  const read = lines.flatMap((line, index) => lineOfPaper(line, index + 1) ?? []);
  const blocks = blocksOf(read, wrapOf(read));
  let [section, heading]: [Section, string] = ['HEAD', ''];
  let isInHead = true;
  const sentences = blocks.flatMap((block, index): Sentence[] => {
    const meant = repair(block.text);
    if (isHeading({ ...block, text: meant }, blocks[index - 1], section, isInHead)) {
      const named = sectionOf(meant);
      // What a paper is called at its very beginning is no heading of what it was made from.
      const found = index < FIRST && (named === 'BASIS' || /^protokollsutdrag$/iu.test(meant)) ? null : named;
      [section, heading] = [found ?? (section === 'HEAD' ? 'HEAD' : 'OTHER'), block.text];
      return [sentence(block, 'HEADING', 0, block.text.length, { section, heading, isInHead }, repair)];
    }
    const kind: SentenceKind =
      block.first.cells.length > 0 ? 'ROW' : block.first.marked || /^att\s/iu.test(block.text) ? 'ITEM' : 'TEXT';
    const starts = kind === 'ROW' ? [0] : sentenceStarts(block.text);
    const label = LABEL.exec(meant)?.groups?.label ?? dashLabel(meant);
    if (NAMES_ONLY.has(section) && SENTENCE.test(block.text)) section = 'OTHER';
    if (section === 'TERMS' && block.first.numbered && LAYS_DOWN.test(block.text)) section = 'OTHER';
    // What has a label of its own in notes stands under no heading about the decision.
    const own = (label && sectionOf(label)) || (label && section === 'DECISION' && kind === 'TEXT' ? 'OTHER' : section);
    return starts.map((from, place) => {
      const to = starts[place + 1] ?? block.text.length;
      const made = sentence(block, kind, from, to, { section: own, heading, isInHead }, repair);
      if (kind !== 'ROW' && /[.!?]$/.test(made.text) && made.text.split(' ').length >= SENTENCE_WORDS) isInHead = false;
      return { ...made, isInHead };
    });
  });
  return { lines, sentences };
}

/** A heading before a dash, as notes have it: `Syfte – samma vård`. */
function dashLabel(text: string): string | undefined {
  const label = /^(?<label>\p{Lu}\p{Ll}{2,14}\.?) [–-] (?=\S)/u.exec(text)?.groups?.label;
  return label !== undefined && sectionOf(label) !== null ? label : undefined;
}

function blocksOf(lines: readonly LineOfPaper[], wrap: number | null): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const open = blocks.at(-1);
    if (!open || !goesOn({ ...open.last, text: open.text }, line, wrap)) {
      blocks.push({ text: line.text, begins: [[0, line.number]], first: line, last: line });
      continue;
    }
    const { text, between } = joint(open.text, line.text);
    open.begins.push([text.length + between.length, line.number]);
    open.text = text + between + line.text;
    open.last = line;
  }
  return blocks;
}

/** Whether a block is a heading: one that is known, or one that stands apart. */
function isHeading(
  { text, first, last }: Block,
  before: Block | undefined,
  section: Section,
  isInHead: boolean,
): boolean {
  if (first.cells.length > 0 || first !== last || !mayBeHeading(text, first.numbered)) return false;
  if (/(?<!\p{L})(?:kommun|kn|stad|region)(?!\p{L})/iu.test(text) && sectionOf(text) === null) return false;
  if (first.marked && !first.numbered) return false;
  const isApart = before === undefined || before.last.number < first.number - 1;
  if (section === 'CONTENTS' && !isApart) return false;
  if (IS_LIST.has(section) && sectionOf(text) === null && !first.numbered) return false;
  if (sectionOf(text) !== null) return isApart || first.numbered || !IS_LIST.has(section) || /:$/.test(text);
  return (
    isApart &&
    (first.numbered || section !== 'HEAD' || !isInHead) &&
    !/:\s?\S/u.test(text) &&
    (!/^\d/.test(text) || /^\d{1,2} ?§ \p{Lu}/u.test(text))
  );
}

/** Under these headings only names stand, so that a sentence is under none of them. */
const NAMES_ONLY: ReadonlySet<Section> = new Set(['ADDRESS', 'SENT_TO']);
/** Words of a clause that explains no term. */
const LAYS_DOWN = /(?<!\p{L})(?:ska(?:ll)?|åtar sig|ansvarar|svarar)(?!\p{L})/u;
const SENTENCE = /(?:\S+ ){5,}\S*\p{L}[.:]$/u;

/** Under these headings lists of names stand, in which a word such as "ekonomi" is a name. */
const IS_LIST: ReadonlySet<Section> = new Set(['SENT_TO', 'BASIS', 'CONTENTS', 'ADDRESS', 'TERMS']);

function sentence(
  { text, begins, first }: Block,
  kind: SentenceKind,
  from: number,
  to: number,
  place: Pick<Sentence, 'section' | 'heading' | 'isInHead'>,
  repair: (text: string) => string,
): Sentence {
  const own = text.slice(from, to).trimEnd();
  const start = begins.findLast(([offset]) => offset <= from)?.[1] ?? first.number;
  return {
    ...{ text: own, meant: repair(own), plain: samePlaces(repair(own)), kind },
    ...place,
    label: labelOf(own, first.cells),
    cells: first.cells,
    indent: first.indent,
    paragraph: first.number,
    begins: [
      [0, start],
      ...begins
        .filter(([offset]) => offset > from && offset < to)
        .map(([offset, line]) => [offset - from, line] as const),
    ],
  };
}

/** What stands before a colon, or in the first of two cells. */
function labelOf(text: string, cells: readonly string[]): string | null {
  const label = cells.length === 2 ? cells[0] : (LABEL.exec(text)?.groups?.label ?? dashLabel(text));
  return label?.toLowerCase().replace(/:$/, '') ?? null;
}

/** A text as readers of wordings take it, letter for letter in its places. */
function samePlaces(text: string): string {
  const plain = plainWording(text);
  return plain.length === text.length ? plain : text.toLowerCase().padEnd(text.length).slice(0, text.length);
}
