/** Red, green and blue, each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number];

export const WHITE: Colour = [1, 1, 1];
export const BLACK: Colour = [0, 0, 0];

/** Between two colours that a reader does not tell apart, in the part of red, green or blue that differs most. */
const ALIKE = 0.05;

/** Of what the library writes as #rrggbb. */
export function colourOf(written: unknown): Colour | null {
  if (typeof written !== 'string' || !/^#[\da-f]{6}$/i.test(written)) return null;
  const part = (at: number) => Number.parseInt(written.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

export function looksAlike(one: Colour, other: Colour): boolean {
  return one.every((part, index) => Math.abs(part - (other[index] ?? 0)) < ALIKE);
}

/** Darker than half of the light: what is written on it in the same colour was blacked out. */
export function isDark([red, green, blue]: Colour): boolean {
  return 0.3 * red + 0.59 * green + 0.11 * blue < 0.5;
}

/** How a colour mixes with what lies beneath, part by part. */
const MIXTURES: Readonly<Record<string, (under: number, over: number) => number>> = {
  multiply: (under, over) => under * over,
  screen: (under, over) => under + over - under * over,
  darken: Math.min,
  lighten: Math.max,
  'color-burn': (under, over) => (over === 0 ? 0 : 1 - Math.min(1, (1 - under) / over)),
  difference: (under, over) => Math.abs(under - over),
  exclusion: (under, over) => under + over - 2 * under * over,
};

/** What is seen of a colour under another one that is `alpha` opaque. A blend mode that is not known leaves what is beneath. */
export function painted(under: Colour, over: Colour, alpha: number, blend: string): Colour {
  const mixture = MIXTURES[blend];
  const mixed = (index: 0 | 1 | 2) => {
    const result = blend === PLAIN ? over[index] : (mixture?.(under[index], over[index]) ?? under[index]);
    return under[index] * (1 - alpha) + result * alpha;
  };
  return [mixed(0), mixed(1), mixed(2)];
}

/** The blend mode in which one colour is simply painted over another. */
export const PLAIN = 'source-over';
