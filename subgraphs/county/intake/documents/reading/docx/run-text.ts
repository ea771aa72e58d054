import { seenInFont, symbolOf } from './symbols.ts';
import { childOf, inside, isOn, type XmlElement } from './xml-element.ts';

const SOFT_HYPHENS = /\u00ad/g;

/** A change of these changes what is read of a text. */
const SHOWN_BY = ['w:vanish', 'w:strike', 'w:dstrike'] as const;

/**
 * The text of what stands in a run; of what is no text, nothing, and `null` for a sign that nobody knows. Where a word
 * may be divided is not seen in it.
 */
export function textOfChild(child: XmlElement, font: string | undefined): string | null {
  switch (child.name) {
    case 'w:t':
      return seenInFont(child.text.replace(/[\r\n]+/g, ' ').replace(SOFT_HYPHENS, ''), font);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:cr':
      return '\n';
    case 'w:br':
      return ['page', 'column'].includes(child.attributes['w:type'] ?? '') ? '' : '\n';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:sym':
      return symbolOf(child);
    default:
      return '';
  }
}

/** Whether it is under review that a text is hidden, struck out or neither. */
export function isShownAnew(properties: XmlElement | undefined): boolean {
  const change = childOf(properties, 'w:rPrChange');
  const before = inside(change, 'w:rPr');
  return (
    change !== undefined && SHOWN_BY.some((name) => isOn(childOf(properties, name)) !== isOn(childOf(before, name)))
  );
}
