import type { ReadingNoteKind } from '#schema/values/reading-note.ts';
import type { Piece } from '../lines-of-pieces.ts';
import { type Field, fieldsOfStory, kindOfField } from './fields-of-story.ts';
import { childOf, isOn, wholeNumberOf, type XmlElement } from './xml-element.ts';

/** Fields whose result is kept for other fields, or for a table of contents, and stands nowhere on the page. */
const KEPT_UNSEEN = new Set(['ASK', 'PRIVATE', 'RD', 'SET', 'TA', 'TC', 'XE']);

interface OpenField {
  field: Field;
  inInstruction: boolean;
  /** How much was read of the story before its result. */
  from: number;
}

/**
 * What goes on from paragraph to paragraph: fields that are not at their end yet, and a content control that nobody has
 * filled in. The text is one story; each note and each text box is another one.
 */
export class Story {
  readonly #fields: ReadonlyMap<XmlElement, Field>;
  readonly #open: OpenField[] = [];
  #unfilled: XmlElement | null = null;
  #lastUnfilled: XmlElement | null = null;
  #due: ReadingNoteKind[] = [];
  #instructions = 0;
  #unseen = 0;
  #read = 0;

  constructor(blocks: readonly XmlElement[]) {
    this.#fields = fieldsOfStory(blocks);
  }

  /** Whether nothing of what is met is read: it tells a field what to show, or what could be filled in. */
  get isSilent(): boolean {
    return this.#instructions > 0 || this.#unfilled !== null;
  }

  /** Whether what is met is the result of a field that shows none. */
  get isUnseen(): boolean {
    return this.#unseen > 0;
  }

  /** Counts what was read, so that fields know whether they have a result. */
  took(text: string): void {
    if (text.trim() !== '') this.#read += 1;
  }

  /** Reads within a content control that nobody has filled in, and has it noted once. */
  within<T>(unfilled: XmlElement | null, read: () => T): T {
    if (!unfilled || this.#unfilled) return read();
    if (unfilled !== this.#lastUnfilled) this.#due.push('PLACEHOLDER');
    this.#lastUnfilled = unfilled;
    this.#unfilled = unfilled;
    const result = read();
    this.#unfilled = null;
    return result;
  }

  /** What is to be noted at the next place that is read. */
  takeDue(): Piece[] {
    const due = this.#due.map((note): Piece => ({ note }));
    this.#due = [];
    return due;
  }

  /** Goes over a character that begins, divides or ends a field; what the field shows by itself, it gives back. */
  passFieldMark(mark: XmlElement): Piece[] {
    const field = this.#fields.get(mark);
    const kind = mark.attributes['w:fldCharType'];
    if (!field) return [];
    if (kind === 'begin') {
      this.#open.push({ field, inInstruction: true, from: this.#read });
      this.#instructions += 1;
    }
    const innermost = this.#open.at(-1);
    if (innermost?.field !== field) return [];
    if (kind === 'separate' && innermost.inInstruction) this.#beginResult(innermost);
    return kind === 'end' ? this.#end(innermost) : [];
  }

  #beginResult(open: OpenField): void {
    open.inInstruction = false;
    this.#instructions -= 1;
    if (KEPT_UNSEEN.has(kindOfField(open.field))) this.#unseen += 1;
  }

  #end(open: OpenField): Piece[] {
    this.#open.pop();
    if (open.inInstruction) this.#instructions -= 1;
    else if (KEPT_UNSEEN.has(kindOfField(open.field))) this.#unseen -= 1;
    return this.isSilent ? [] : shownBy(open.field, this.#read === open.from);
  }
}

/** What a field shows that is no text in the file. */
function shownBy(field: Field, isEmpty: boolean): Piece[] {
  const data = childOf(field.begin, 'w:ffData');
  const kind = kindOfField(field);
  if (kind === 'FORMCHECKBOX') return [{ text: isTicked(data) ? '☒' : '☐', fate: 'SEEN' }];
  if (!isEmpty) return [];
  if (kind === 'FORMDROPDOWN') return [{ text: chosenOf(data), fate: 'SEEN' }];
  if (kind === 'FORMTEXT' || kind === 'MACROBUTTON' || kind === 'GOTOBUTTON') return [{ note: 'PLACEHOLDER' }];
  return kind === 'EQ' ? [{ note: 'FORMULA' }] : [];
}

function isTicked(data: XmlElement | undefined): boolean {
  const box = childOf(data, 'w:checkBox');
  return isOn(childOf(box, 'w:checked') ?? childOf(box, 'w:default')) === true;
}

function chosenOf(data: XmlElement | undefined): string {
  const list = childOf(data, 'w:ddList');
  const entries = (list?.children ?? []).filter(({ name }) => name === 'w:listEntry');
  const index = wholeNumberOf(childOf(list, 'w:result') ?? childOf(list, 'w:default')) ?? 0;
  return entries[index]?.attributes['w:val'] ?? '';
}
