import type { ReadingNoteKind } from '#schema/values/reading-note.ts';
import type { Fate, Piece } from '../lines-of-pieces.ts';
import { isUnfilled, isWrapper, PUT_IN, TAKEN_AWAY } from './containers.ts';
import { paragraphLook } from './docx-styles.ts';
import { type Drawn, drawnIn, holdsText } from './drawn.ts';
import { fateOf, isLaid, SLIVER } from './fate.ts';
import { formulaText } from './formula-text.ts';
import type { ReadingPlace } from './reading-place.ts';
import { isShownAnew, textOfChild } from './run-text.ts';
import type { Story } from './story.ts';
import { hasPrivateSigns } from './symbols.ts';
import { characterStyleOf, lookBy, type TextLook, textLook } from './text-look.ts';
import { childOf, inside, saysOn, valOf, type XmlElement } from './xml-element.ts';

const DRAWINGS = new Set(['w:drawing', 'w:pict', 'w:object']);
const NOTES = new Set(['w:footnoteReference', 'w:endnoteReference']);
const FORMULAS = new Set(['m:oMath', 'm:oMathPara']);
const PARTS = new Set(['w:subDoc', 'w:altChunk']);

/** How a paragraph ends. Where its end is not seen, or is taken away by a change, it goes on in the next one. */
export type ParagraphEnd = 'SEEN' | 'HIDDEN' | 'TAKEN_AWAY';

/** Reads what stands in one paragraph. */
export class ParagraphReader {
  readonly pieces: Piece[] = [];
  /** Text boxes that hang on the paragraph, and words that are drawn. */
  readonly drawn: Pick<Drawn, 'boxes' | 'words'> = { boxes: [], words: [] };
  readonly #place: ReadingPlace;
  readonly #story: Story;
  readonly #styles: readonly TextLook[];
  readonly #isSliver: boolean;
  #lastChange = '';

  constructor(properties: XmlElement | undefined, place: ReadingPlace, story: Story) {
    const style = place.sheet.style('paragraph', valOf(childOf(properties, 'w:pStyle')));
    const look = { ...style.paragraph, ...paragraphLook(properties) };
    this.#place = isLaid(look.shade) ? { ...place, ground: look.shade } : place;
    this.#story = story;
    this.#styles = [place.table, style.text];
    this.#isSliver = typeof look.height === 'number' && look.height <= SLIVER;
    this.pieces.push(...story.takeDue());
  }

  readEnd(mark: XmlElement | undefined): ParagraphEnd {
    const change = mark?.children.find(({ name }) => TAKEN_AWAY.has(name) || PUT_IN.has(name));
    if (change && change.name !== this.#lastChange) this.#note('TRACKED_CHANGE');
    if (change && TAKEN_AWAY.has(change.name)) return 'TAKEN_AWAY';
    const { vanish, specVanish } = this.#lookOf(mark);
    return vanish || specVanish ? 'HIDDEN' : 'SEEN';
  }

  readAll(elements: readonly XmlElement[]): void {
    for (const element of elements) this.#read(element);
  }

  #read(element: XmlElement): void {
    const { name } = element;
    if (TAKEN_AWAY.has(name) || PUT_IN.has(name)) {
      if (name !== this.#lastChange && element.children.length > 0) this.#note('TRACKED_CHANGE');
      if (PUT_IN.has(name)) this.readAll(element.children);
      this.#lastChange = name;
      return;
    }
    if (name === 'w:r') this.#readRun(element);
    else if (FORMULAS.has(name)) this.#readFormula(element);
    else if (PARTS.has(name)) this.#note('EMBEDDED_PART');
    else if (name === 'w:sdt') this.#readControl(element);
    else if (name === 'w:bdo') this.#readTurned(element);
    else if (isWrapper(element)) this.readAll(element.children);
    else return;
    this.#lastChange = '';
  }

  #readRun(run: XmlElement): void {
    const properties = childOf(run, 'w:rPr');
    const look = this.#lookOf(properties);
    const own = this.#fateOf(look);
    if (isShownAnew(properties)) this.#note('TRACKED_CHANGE');
    for (const child of run.children) {
      if (child.name === 'w:fldChar') for (const piece of this.#story.passFieldMark(child)) this.#take(piece, own);
      if (this.#story.isSilent) continue;
      const fate = this.#story.isUnseen ? 'HIDDEN_TEXT' : own;
      const text = textOfChild(child, look.font);
      if (text) this.#take({ text, fate }, fate);
      if (NOTES.has(child.name) && fate !== 'HIDDEN_TEXT') this.#place.references.push(child);
      else if (child.name === 'w:commentReference') this.#note('ANNOTATION');
      else if (child.name === 'w:ruby') this.#readRuby(child, fate);
      else if (DRAWINGS.has(child.name)) this.#readDrawing(child, fate);
      else if (fate === 'SEEN' && (text === null || hasPrivateSigns(text))) this.#note('UNREADABLE_LETTERS');
    }
  }

  /** Small letters over others stand after them, in brackets. */
  #readRuby(ruby: XmlElement, fate: Fate): void {
    this.readAll(childOf(ruby, 'w:rubyBase')?.children ?? []);
    this.#take({ text: '(', fate }, fate);
    this.readAll(childOf(ruby, 'w:rt')?.children ?? []);
    this.#take({ text: ')', fate }, fate);
  }

  #readDrawing(drawing: XmlElement, fate: Fate): void {
    if (fate === 'HIDDEN_TEXT') {
      if (holdsText(drawing)) this.#note('HIDDEN_TEXT');
      return;
    }
    const { boxes, words, notes } = drawnIn(drawing);
    for (const note of notes) this.#note(note);
    this.drawn.boxes.push(...boxes);
    this.drawn.words.push(...words);
  }

  #readFormula(formula: XmlElement): void {
    if (this.#story.isSilent) return;
    const text = formulaText(formula);
    const fate = this.#fateOf(this.#lookOf(undefined));
    if (text === null) this.#note(fate === 'SEEN' || fate === 'STRUCK' ? 'FORMULA' : fate);
    else this.#take({ text, fate }, fate);
  }

  #readControl(control: XmlElement): void {
    const box = inside(control, 'w:sdtPr', 'w14:checkbox');
    if (box && !this.#story.isSilent) {
      const isTicked = saysOn(childOf(box, 'w14:checked')?.attributes['w14:val'] ?? '0');
      const fate = this.#fateOf(this.#lookOf(inside(control, 'w:sdtContent', 'w:r', 'w:rPr')));
      this.#take({ text: isTicked ? '☒' : '☐', fate }, fate);
      return;
    }
    this.#story.within(isUnfilled(control) ? control : null, () => {
      this.pieces.push(...this.#story.takeDue());
      this.readAll(control.children);
    });
  }

  /** Text that is set from right to left against its nature is read as it looks. */
  #readTurned(element: XmlElement): void {
    const from = this.pieces.length;
    this.readAll(element.children);
    if (valOf(element) !== 'rtl') return;
    const turned = this.pieces.splice(from).reverse();
    for (const piece of turned)
      this.pieces.push('text' in piece ? { ...piece, text: Array.from(piece.text).reverse().join('') } : piece);
  }

  #lookOf(properties: XmlElement | undefined): TextLook {
    const { sheet } = this.#place;
    const { text } = sheet.style('character', characterStyleOf(properties));
    return lookBy(sheet.defaults, [...this.#styles, text], textLook(properties));
  }

  #fateOf(look: TextLook): Fate {
    const fate = this.#place.allHave ?? fateOf(look, this.#place.ground);
    return this.#isSliver && (fate === 'SEEN' || fate === 'STRUCK') ? 'INVISIBLE_TEXT' : fate;
  }

  #take(piece: Piece, fate: Fate): void {
    this.pieces.push('text' in piece ? { ...piece, fate } : piece);
    if ('text' in piece) this.#story.took(piece.text);
  }

  #note(note: ReadingNoteKind): void {
    if (!this.#story.isSilent) this.pieces.push({ note });
  }
}
