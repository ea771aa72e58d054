/** What the library tells of a font; of one that it could not read, nothing. */
export interface FontFacts {
  name?: string;
  composite?: boolean;
  vertical?: boolean;
  isType3Font?: boolean;
  fontMatrix?: ArrayLike<number>;
  bbox?: ArrayLike<number>;
}

/** A letter as the library tells it; widths are in the units of its font. */
export interface FontGlyph {
  originalCharCode: number;
  unicode: string;
  width: number;
  /** Of a font that is written downwards: how far it goes on, negative, and where it begins. */
  vmetric?: ArrayLike<number> | null;
  /** A single byte 32: spaces between words are set after it. */
  isSpace: boolean;
}

/** The units of a font in a line's length of 1, unless it says so. */
const UNIT = 0.001;

/** How long one unit of a font is. */
export function unitOf({ fontMatrix }: FontFacts): number {
  return fontMatrix?.[0] || UNIT;
}

/**
 * How high a font is for the size at which it is set. Fonts drawn letter by letter may be set at size 1 and have their
 * height in their box.
 */
export function heightOf({ isType3Font, fontMatrix, bbox }: FontFacts, fontSize: number): number {
  if (!isType3Font || Math.abs(fontSize) > 1) return 1;
  const height = ((bbox?.[3] ?? 0) - (bbox?.[1] ?? 0)) * Math.abs(fontMatrix?.[3] ?? UNIT);
  return height > 0 ? height : 1;
}

const SYMBOLS = /symbol|dings|bullet|marlett|awesome|icon/i;
const MATHEMATICS =
  /cambria ?math|CMMI|CMEX|STIX.*(?:math|integrals|size)|MathematicalPi|LatinModernMath|XITSMath|MTExtra/i;

/** Signs by themselves, operators and letters of mathematics. */
const FORMULA = /[\u2211\u220f\u222b\u221a\u{1d400}-\u{1d7ff}]/u;

export function isOfFormula({ name = '' }: FontFacts, text: string): boolean {
  return FORMULA.test(text) || (MATHEMATICS.test(name) && /[\p{L}\p{N}=+−]/u.test(text));
}

const CONTROL = /[\p{Cc}\p{Cn}\ufffd]/u;
const PRIVATE = /[\ue000-\uf8ff]/;

/** Whether a font says of a letter nothing that can be read; what a font of symbols says is one. */
export function isUnreadable({ name = '' }: FontFacts, text: string): boolean {
  return (CONTROL.test(text) && text.trim() !== '') || (PRIVATE.test(text) && !SYMBOLS.test(name));
}
