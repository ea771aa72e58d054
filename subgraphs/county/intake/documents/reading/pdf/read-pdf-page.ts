import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReadLines } from '../read-lines.ts';
import { annotationFacts } from './annotation-facts.ts';
import { CountedNotes } from './counted-notes.ts';
import { withoutDoubled } from './doubled-letters.ts';
import type { FontFacts } from './font.ts';
import type { Glyph } from './glyph.ts';
import { inkMiddle, isBlank } from './glyph.ts';
import { noteHidden } from './hidden-notes.ts';
import { markUntold, noteLetters } from './letter-notes.ts';
import { dividedIntoLines } from './line-division.ts';
import { textOfLine } from './line-text.ts';
import { PageDrawing } from './page-drawing.ts';
import { PageLines } from './page-lines.ts';
import { type Box, isInBox } from './page-outline.ts';
import { Sheet } from './sheet.ts';
import { isRead, type Sight, sightOf } from './sight.ts';
import { strike } from './strikes.ts';

/** Whether a layer of the document is switched on. */
export type LayerSwitch = (group: unknown) => boolean;

/**
 * The lines of a page as a reader sees them, and what must be known of how they were read. A page without text is one
 * empty line. `before` is how many lines the pages before it have.
 */
export async function readPdfPage(page: PDFPageProxy, isLayerOn: LayerSwitch, before: number): Promise<ReadLines> {
  const annotations = await annotationFacts(page);
  const view = viewOf(page);
  const sheet = new Sheet(view);
  const operations = await page.getOperatorList();
  await fontsAreThere();
  const fonts = new Map<string, FontFacts>();
  const fontOf = (name: string) => {
    const font = fonts.get(name) ?? factsOf(page, name);
    fonts.set(name, font);
    return font;
  };
  const drawing = new PageDrawing(sheet, { view, fontOf, isLayerOn, annotationDrawing: annotations.drawing });
  drawing.draw(operations);

  const { glyphs } = drawing.text;
  const { bars, pictures } = drawing.shapes;
  const sights = new Map<Glyph, Sight>();
  const look = sightOf(glyphs, pictures, annotations.redactions);
  for (const glyph of glyphs) sights.set(glyph, look(glyph));
  const sight = (glyph: Glyph) => sights.get(glyph) ?? null;

  for (const bar of bars) strike(bar, sheet);
  for (const box of annotations.strikes) strikeWithin(box, sheet);
  markUntold(glyphs);
  const read = withoutDoubled(glyphs.filter((glyph) => isBlank(glyph) || isRead(sight(glyph))));
  const divided = dividedIntoLines(read);
  const lines = new PageLines(divided, before);
  const notes = new CountedNotes(page.pageNumber);

  const texts = divided.map((line, index) => {
    const { text, struck } = textOfLine(line);
    const number = before + index + 1;
    notes.add('STRUCK_TEXT', number, struck);
    noteLetters(line, number, sight, notes);
    return text;
  });
  noteHidden(glyphs, sight, lines, notes);
  for (const { kind, box } of annotations.beside) notes.add(kind, lines.beside(box));
  if (divided.length === 0) notes.add('PAGE_WITHOUT_TEXT', lines.lastBefore);
  else if (!glyphs.some((glyph) => sight(glyph) === 'RECOGNISED_TEXT'))
    for (const { box } of pictures.found()) notes.add('PICTURE', lines.beside(box));
  return { lines: texts.length > 0 ? texts : [''], notes: notes.all() };
}

function viewOf({ view }: PDFPageProxy): Box {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  return { left, bottom, right, top };
}

function strikeWithin(box: Box, sheet: Sheet): void {
  for (const glyph of sheet.glyphsNear(box)) {
    const { x, y } = inkMiddle(glyph);
    if (isInBox(box, x, y)) glyph.struck = true;
  }
}

/** What the library tells of fonts reaches the page a moment after what is painted with them. */
function fontsAreThere(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function factsOf(page: PDFPageProxy, name: string): FontFacts {
  return page.commonObjs.has(name) ? ((page.commonObjs.get(name) as FontFacts | null) ?? {}) : {};
}
