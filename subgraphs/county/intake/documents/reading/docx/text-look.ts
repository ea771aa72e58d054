import { fillOf, highlightColour, shadeIn, textColour, type WordColour } from './word-colour.ts';
import { childOf, inside, isOn, valOf, wholeNumberOf, type XmlElement } from './xml-element.ts';

/** What of the look of a text decides whether it is seen, and how; what is not said is absent. */
export interface TextLook {
  vanish?: boolean;
  /** As the mark of a paragraph has it that never ends a paragraph on the page. */
  specVanish?: boolean;
  strike?: boolean;
  dstrike?: boolean;
  colour?: WordColour;
  /** What letters are filled with as drawings are: over `colour`; `null` for nothing. */
  filled?: WordColour | null;
  highlight?: WordColour;
  shade?: WordColour;
  /** The size of letters in half points. */
  size?: number;
  /** How wide letters are set, in per cent. */
  width?: number;
  font?: string;
}

/** Properties of which one in a style turns what it finds into its contrary, and one on a text itself settles it. */
const TOGGLES = ['vanish', 'strike'] as const;

/** What run properties say by themselves. */
export function textLook(properties: XmlElement | undefined): TextLook {
  if (!properties || properties.children.length === 0) return NOTHING_SAID;
  return said({
    vanish: isOn(childOf(properties, 'w:vanish')),
    specVanish: isOn(childOf(properties, 'w:specVanish')),
    strike: isOn(childOf(properties, 'w:strike')),
    dstrike: isOn(childOf(properties, 'w:dstrike')),
    colour: textColour(childOf(properties, 'w:color')),
    filled: fillOf(childOf(properties, 'w14:textFill')),
    highlight: highlightColour(childOf(properties, 'w:highlight')),
    shade: shadeIn(properties),
    size: wholeNumberOf(childOf(properties, 'w:sz')),
    width: wholeNumberOf(childOf(properties, 'w:w')),
    font: inside(properties, 'w:rFonts')?.attributes['w:ascii'],
  });
}

/** The name of the character style of a text. */
export function characterStyleOf(properties: XmlElement | undefined): string | undefined {
  return valOf(childOf(properties, 'w:rStyle'));
}

/**
 * How a text looks: by what holds for all texts, by the styles from the outermost to its own, and by what is said of it.
 */
export function lookBy(defaults: TextLook, styles: readonly TextLook[], own: TextLook): TextLook {
  const look: TextLook = Object.assign({}, defaults, ...styles, own);
  for (const toggle of TOGGLES) {
    const inStyles = styles.filter((style) => style[toggle]).length % 2 === 1;
    look[toggle] = own[toggle] ?? (defaults[toggle] === true || inStyles);
  }
  return look;
}

/** An object without what is not said, so that it can be laid over another one. */
export function said<T extends object>(look: { [Key in keyof T]: T[Key] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)) as Partial<T>;
}

const NOTHING_SAID = Object.freeze({});
