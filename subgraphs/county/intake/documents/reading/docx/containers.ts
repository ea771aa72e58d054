import { childOf, isOn, type XmlElement } from './xml-element.ts';

/** What only holds what is read, be it blocks, rows, cells or runs. */
const WRAPPERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
  'w:rt',
]);

const HOLD_FIELDS = new Set([...WRAPPERS, 'w:p', 'w:r', 'w:tbl', 'w:tr', 'w:tc']);

/** What is gone when all changes under review are accepted. */
export const TAKEN_AWAY: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

/** What is there since a change under review. */
export const PUT_IN: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);

/** Whether a row or a cell is gone when all changes are accepted, by its properties. */
export function isTakenAway(element: XmlElement, properties: 'w:trPr' | 'w:tcPr'): boolean {
  const said = childOf(element, properties)?.children ?? [];
  return said.some(({ name }) => TAKEN_AWAY.has(name) || name === 'w:cellDel');
}

export function isWrapper({ name }: XmlElement): boolean {
  return WRAPPERS.has(name);
}

export function holdsFields({ name }: XmlElement): boolean {
  return HOLD_FIELDS.has(name);
}

/** Whether a content control still shows what Word asks for, as nobody has filled it in. */
export function isUnfilled(control: XmlElement): boolean {
  const properties = childOf(control, 'w:sdtPr');
  return isOn(childOf(properties, 'w:showingPlcHdr')) === true && !childOf(properties, 'w14:checkbox');
}

/** A block, row or cell, and the control around it that nobody has filled in. */
export interface Unwrapped {
  element: XmlElement;
  unfilled: XmlElement | null;
}

/** Blocks, rows or cells, be they within controls and other wrappers or not. */
export function* unwrapped(elements: readonly XmlElement[], around: XmlElement | null = null): Generator<Unwrapped> {
  for (const element of elements) {
    if (!isWrapper(element)) yield { element, unfilled: around };
    else
      yield* unwrapped(element.children, around ?? (element.name === 'w:sdt' && isUnfilled(element) ? element : null));
  }
}
