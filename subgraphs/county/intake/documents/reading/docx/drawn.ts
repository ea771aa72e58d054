import type { ReadingNoteKind } from '#schema/values/reading-note.ts';
import { fillOf, hexColour, UNKNOWN_COLOUR, WHITE, type WordColour } from './word-colour.ts';
import { childOf, inside, saysOn, wholeNumberOf, within, type XmlElement } from './xml-element.ts';

/** What a drawing, a picture or an object in a text holds for its reader. */
export interface Drawn {
  /** Its text boxes, each with the colour on which its text stands. */
  boxes: { content: XmlElement; ground: WordColour }[];
  /** Words drawn as a picture, of which the file holds the text. */
  words: string[];
  notes: ReadingNoteKind[];
}

/** Pictures that are less high or wide, in pixels of 1/96 inch, are lines, bullets and dots: some half a centimetre. */
const TINY = 19;

const EMU_PER_PIXEL = 9_525;

const PIXELS: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 96 / 2.54, mm: 96 / 25.4 };

const GROUPS = new Set(['wpg:wgp', 'wpg:grpSp', 'wpc:wpc', 'a:graphic', 'a:graphicData', 'wp:inline', 'wp:anchor']);
const SHAPES = /^v:(?:shape|rect|roundrect|oval|line|polyline|arc|curve|image|group|textbox)$/;

/** What a drawing (`w:drawing`), a picture (`w:pict`) or an object (`w:object`) holds. */
export function drawnIn(drawing: XmlElement): Drawn {
  const drawn: Drawn = { boxes: [], words: [], notes: [] };
  const embedded = embeddedIn(drawing);
  if (embedded) drawn.notes.push(embedded);
  for (const child of drawing.children) {
    if (drawing.name === 'w:drawing') takeShape(child, drawn, child);
    else takeVector(child, drawn, embedded !== null);
  }
  return drawn;
}

/** Whether text stands in an element, seen or not. */
export function holdsText(element: XmlElement): boolean {
  return within(element, TEXT, DELETED).some(({ text }) => text.trim() !== '');
}

const TEXT: ReadonlySet<string> = new Set(['w:t']);
const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
/** What stands in a text box is told of where it is read. */
const BOXES: ReadonlySet<string> = new Set(['w:txbxContent']);
const OBJECTS: ReadonlySet<string> = new Set(['o:OLEObject', 'w:control']);

function embeddedIn(drawing: XmlElement): ReadingNoteKind | null {
  const object = within(drawing, OBJECTS, BOXES).next().value;
  if (!object) return drawing.name === 'w:object' ? 'EMBEDDED_PART' : null;
  if (object.name === 'w:control') return 'FORM_FIELD';
  return /^Equation/i.test(object.attributes.ProgID ?? '') ? 'FORMULA' : 'EMBEDDED_PART';
}

function takeShape(element: XmlElement, drawn: Drawn, frame: XmlElement): void {
  if (
    element.children.some((child) => /:(?:docPr|cNvPr)$/.test(child.name) && saysOn(child.attributes.hidden ?? '0'))
  ) {
    if (holdsText(element)) drawn.notes.push('HIDDEN_TEXT');
  } else if (GROUPS.has(element.name)) {
    for (const child of element.children) takeShape(child, drawn, frame);
  } else if (element.name === 'wps:wsp') {
    const content = inside(element, 'wps:txbx', 'w:txbxContent');
    if (content) drawn.boxes.push({ content, ground: fillOf(childOf(element, 'wps:spPr')) ?? UNKNOWN_COLOUR });
  } else if (element.name === 'pic:pic') {
    if (!isTinyPicture(element, frame)) drawn.notes.push('PICTURE');
  } else if (element.name === 'w14:contentPart') drawn.notes.push('PICTURE');
  else if (EMBEDDED.test(element.name)) drawn.notes.push('EMBEDDED_PART');
}

/** Charts, diagrams and whatever else is drawn by a part of its own. */
const EMBEDDED = /^(?:\?:(?:chart|relIds|lockedCanvas|contentPart|model3d)|wpg:graphicFrame|w:altChunk)$/;

function isTinyPicture(picture: XmlElement, frame: XmlElement): boolean {
  const size = inside(picture, 'pic:spPr', 'a:xfrm', 'a:ext') ?? childOf(frame, 'wp:extent');
  return ['cx', 'cy'].some((side) => (wholeNumberOf(size, side) ?? Number.POSITIVE_INFINITY) < TINY * EMU_PER_PIXEL);
}

function takeVector(element: XmlElement, drawn: Drawn, isObject: boolean): void {
  if (!SHAPES.test(element.name)) return;
  const style = element.attributes.style ?? '';
  if (/(?:^|;)\s*visibility\s*:\s*hidden/i.test(style)) {
    if (holdsText(element)) drawn.notes.push('HIDDEN_TEXT');
    return;
  }
  for (const child of element.children) {
    const content = child.name === 'v:textbox' ? childOf(child, 'w:txbxContent') : undefined;
    const words = child.name === 'v:textpath' ? child.attributes.string?.trim() : undefined;
    if (content) drawn.boxes.push({ content, ground: vectorFill(element) });
    else if (words) drawn.words.push(words.replace(/\s+/g, ' '));
    else if (child.name === 'v:imagedata' && !isObject && !isTinyVector(style)) drawn.notes.push('PICTURE');
    else takeVector(child, drawn, isObject);
  }
}

function isTinyVector(style: string): boolean {
  return ['width', 'height'].some((side) => {
    const [, number, unit] =
      new RegExp(`(?:^|;)\\s*${side}\\s*:\\s*(\\d+(?:\\.\\d+)?)([a-z]{2})`, 'i').exec(style) ?? [];
    const pixels = PIXELS[unit?.toLowerCase() ?? ''];
    return number !== undefined && pixels !== undefined && Number(number) * pixels < TINY;
  });
}

/** Shapes of this older kind are white where nothing is said. */
function vectorFill(shape: XmlElement): WordColour {
  const { filled = 't', fillcolor = 'white' } = shape.attributes;
  if (['f', 'false', '0'].includes(filled) || childOf(shape, 'v:fill')) return UNKNOWN_COLOUR;
  const [colour = ''] = fillcolor.trim().split(' ');
  if (colour === 'white' || colour === '#fff') return WHITE;
  return hexColour(colour) ?? UNKNOWN_COLOUR;
}
