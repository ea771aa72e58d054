import { isSeen, linesOfPieces, type NotedLine, notesAlone, type Piece } from '../lines-of-pieces.ts';
import { TAKEN_AWAY, unwrapped } from './containers.ts';
import { type ParagraphEnd, ParagraphReader } from './paragraph-reader.ts';
import type { ReadingPlace } from './reading-place.ts';
import { Story } from './story.ts';
import { tableLines } from './table-lines.ts';
import { childOf, type XmlElement } from './xml-element.ts';

/** The lines of a story: of the text, of a note or of a text box. */
export function linesOfStory(blocks: readonly XmlElement[], place: ReadingPlace): NotedLine[] {
  return linesOfBlocks(blocks, place, new Story(blocks));
}

/** The lines of paragraphs and tables that follow one another. */
function linesOfBlocks(blocks: readonly XmlElement[], place: ReadingPlace, story: Story): NotedLine[] {
  const lines: NotedLine[] = [];
  const add = (more: readonly NotedLine[]) => {
    for (const line of more) lines.push(line);
  };
  let begun: Paragraph = { pieces: [], boxes: [] };
  const close = () => {
    if (begun.pieces.length > 0) add(linesOfPieces(begun.pieces));
    add(begun.boxes);
    begun = { pieces: [], boxes: [] };
  };
  const takeParagraph = (element: XmlElement) => {
    const { pieces, boxes, end } = readParagraph(element, place, story);
    const standsAlone = begun.pieces.length === 0 && !isSeen(pieces);
    if (end === 'TAKEN_AWAY' && standsAlone) {
      add(notesAlone(linesOfPieces(pieces)));
      return add(boxes);
    }
    for (const piece of pieces) begun.pieces.push(piece);
    for (const box of boxes) begun.boxes.push(box);
    if (begun.pieces.length === 0) begun.pieces.push({ text: '', fate: 'SEEN' });
    // A paragraph of which nothing is seen keeps its line, so that those after it keep their numbers.
    if (end === 'SEEN' || standsAlone) close();
  };
  const take = (element: XmlElement) => {
    if (element.name === 'w:p') return takeParagraph(element);
    if (element.name === 'm:oMathPara' || element.name === 'm:oMath')
      return takeParagraph({ ...element, children: [element] });
    if (!OTHERS.has(element.name)) return;
    close();
    if (element.name === 'w:tbl')
      add(tableLines(element, place, story, (content, cell) => linesOfBlocks(content, cell, story)));
    else add([{ text: null, notes: [TAKEN_AWAY.has(element.name) ? 'TRACKED_CHANGE' : 'EMBEDDED_PART'] }]);
  };
  for (const { element, unfilled } of unwrapped(blocks)) story.within(unfilled, () => take(element));
  close();
  return lines;
}

/** What stands between paragraphs. */
const OTHERS: ReadonlySet<string> = new Set(['w:tbl', 'w:altChunk', 'w:subDoc', ...TAKEN_AWAY]);

interface Paragraph {
  pieces: Piece[];
  boxes: NotedLine[];
}

function readParagraph(element: XmlElement, place: ReadingPlace, story: Story): Paragraph & { end: ParagraphEnd } {
  const properties = childOf(element, 'w:pPr');
  const reader = new ParagraphReader(properties, place, story);
  reader.readAll(element.children);
  const end = reader.readEnd(childOf(properties, 'w:rPr'));
  const boxes = reader.drawn.boxes.flatMap(({ content, ground }) =>
    linesOfStory(content.children, { ...place, table: {}, ground }),
  );
  const words = reader.drawn.words.map((text): NotedLine => ({ text, notes: [] }));
  return { pieces: reader.pieces, boxes: [...boxes, ...words], end };
}
