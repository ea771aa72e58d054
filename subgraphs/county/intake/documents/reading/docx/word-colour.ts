import { childOf, valOf, type XmlElement } from './xml-element.ts';

/** Six hexadecimal digits; or that a colour is there, but is not known. */
export type WordColour = string;

export const [WHITE, BLACK, UNKNOWN_COLOUR] = ['FFFFFF', '000000', 'UNKNOWN'] as const;

/** What a text has whose colour is left to Word: what can be read on what is behind. */
export const AUTOMATIC = 'AUTOMATIC';

/** That a shading is taken away, so that what lies further behind is seen. */
export const UNSHADED = 'UNSHADED';

const HIGHLIGHTS: Readonly<Record<string, WordColour>> = {
  black: BLACK,
  blue: '0000FF',
  cyan: '00FFFF',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGray: '808080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  green: '00FF00',
  lightGray: 'C0C0C0',
  magenta: 'FF00FF',
  none: UNSHADED,
  red: 'FF0000',
  white: WHITE,
  yellow: 'FFFF00',
};

/** Colours of a theme that are white or black in all but rare themes; the others are given beside their names. */
const THEME: Readonly<Record<string, WordColour>> = {
  background1: WHITE,
  bg1: WHITE,
  light1: WHITE,
  lt1: WHITE,
  text1: BLACK,
  tx1: BLACK,
  dark1: BLACK,
  dk1: BLACK,
};

/** So far from each other in each of red, green and blue do two colours lie at most that no eye tells from each other. */
const ALIKE = 12;

const HEX = /^[0-9a-f]{6}$/i;

/** A colour as attributes give it; `undefined` where they give none. */
export function hexColour(written: string | undefined): WordColour | undefined {
  const digits = written?.replace(/^#/, '') ?? '';
  return HEX.test(digits) ? digits.toUpperCase() : undefined;
}

export function highlightColour(highlight: XmlElement | undefined): WordColour | undefined {
  const name = valOf(highlight);
  return name === undefined ? undefined : (HIGHLIGHTS[name] ?? UNKNOWN_COLOUR);
}

/** The colour of a text; `undefined` where it is not said. */
export function textColour(color: XmlElement | undefined): WordColour | undefined {
  if (!color) return undefined;
  const { 'w:themeColor': theme = '', 'w:themeTint': tint, 'w:themeShade': shade } = color.attributes;
  const plain = tint === undefined && shade === undefined ? THEME[theme] : undefined;
  return plain ?? hexColour(valOf(color)) ?? (valOf(color) === 'auto' ? AUTOMATIC : UNKNOWN_COLOUR);
}

/** What a text is filled with, where it is filled as a drawing is; `null` where it is filled with nothing. */
export function fillOf(holder: XmlElement | undefined): WordColour | null | undefined {
  const fill = holder?.children.find(({ name }) => /^(?:w14|a):(?:noFill|\w+Fill)$/.test(name));
  if (!fill) return undefined;
  if (fill.name.endsWith(':noFill')) return null;
  const [color] = fill.name.endsWith(':solidFill') ? fill.children : [];
  if (!color) return UNKNOWN_COLOUR;
  const value = color.attributes.val ?? color.attributes['w14:val'];
  if (color.children.length > 0) return UNKNOWN_COLOUR;
  return hexColour(value) ?? THEME[value ?? ''] ?? UNKNOWN_COLOUR;
}

/** The colour of the shading of a run, a paragraph or a cell; `undefined` where nothing is said of it. */
export function shadeIn(properties: XmlElement | undefined): WordColour | undefined {
  const shd = childOf(properties, 'w:shd');
  if (!shd) return undefined;
  const { 'w:val': pattern = 'clear', 'w:fill': fill, 'w:color': color, 'w:themeFill': theme } = shd.attributes;
  if (pattern === 'nil') return UNSHADED;
  if (pattern === 'solid') return hexColour(color) ?? (color === 'auto' ? BLACK : UNKNOWN_COLOUR);
  if (pattern !== 'clear') return UNKNOWN_COLOUR;
  return hexColour(fill) ?? (theme === undefined ? UNSHADED : UNKNOWN_COLOUR);
}

/** Whether no eye tells one colour from the other; where one of them is not known, it does. */
export function areAlike(one: WordColour, other: WordColour): boolean {
  if (!HEX.test(one) || !HEX.test(other)) return false;
  return [0, 2, 4].every((at) => Math.abs(partOfColour(one, at) - partOfColour(other, at)) <= ALIKE);
}

function partOfColour(colour: WordColour, at: number): number {
  return Number.parseInt(colour.slice(at, at + 2), 16);
}
