import { codePoint } from 'dingbat-to-unicode';
import type { XmlElement } from './xml-element.ts';

/** Fonts put their signs from here on, so that they are no letters of any language. */
const PRIVATE = 0xf000;

const PRIVATE_SIGNS = /[\ue000-\uf8ff]/;

/** The sign that stands in a text by its place in a font; `null` where nobody knows which it is. */
export function symbolOf({ attributes }: XmlElement): string | null {
  const { 'w:font': font = '', 'w:char': written = '' } = attributes;
  if (!/^[0-9a-f]{1,6}$/i.test(written)) return null;
  const place = Number.parseInt(written, 16);
  const known = inSymbolFont(font, place);
  if (known !== null || isSymbolFont(font)) return known;
  if (place > 0x10ffff || (place >= 0xd800 && place <= 0xdfff)) return null;
  const sign = String.fromCodePoint(place);
  return PRIVATE_SIGNS.test(sign) ? null : sign;
}

/** Letters as they look in a font of signs; as they are in any other font. */
export function seenInFont(text: string, font: string | undefined): string {
  if (font === undefined || !isSymbolFont(font)) return text;
  return Array.from(text, (letter) => inSymbolFont(font, letter.codePointAt(0) ?? 0) ?? letter).join('');
}

/** Whether a text holds signs that mean nothing without their font. */
export function hasPrivateSigns(text: string): boolean {
  return PRIVATE_SIGNS.test(text);
}

function inSymbolFont(font: string, place: number): string | null {
  const low = place >= PRIVATE && place < PRIVATE + 0x100 ? place - PRIVATE : place;
  return codePoint(font, low)?.string ?? null;
}

/** A font is one of signs where the letter A is none. */
function isSymbolFont(font: string): boolean {
  return codePoint(font, 'A'.charCodeAt(0)) !== undefined;
}
