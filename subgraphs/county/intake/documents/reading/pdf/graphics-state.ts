import type { Clip } from './clip.ts';
import { BLACK, type Colour, colourOf, PLAIN } from './colour.ts';
import type { Glyph } from './glyph.ts';
import { type Matrix, UNCHANGED } from './matrix.ts';
import type { Box } from './page-outline.ts';

/** What is painted with: a colour, or `null` for a pattern; one that is not dense leaves gaps. */
export interface Paint {
  colour: Colour | null;
  dense: boolean;
}

/** How a page goes on being painted; what PDF saves and restores together. */
export interface GraphicsState {
  matrix: Matrix;
  clip: Clip;
  fill: Paint;
  stroke: Paint;
  fillAlpha: number;
  strokeAlpha: number;
  blend: string;
  /** A mask leaves parts of what is painted. */
  masked: boolean;
  /** How the group that this is part of is painted as a whole. */
  group: { alpha: number; blend: string; masked: boolean };
  lineWidth: number;
  lineCap: number;
  font: string;
  fontSize: number;
  letterSpacing: number;
  wordSpacing: number;
  /** 1 where letters have their own width. */
  widening: number;
  leading: number;
  rise: number;
  /** As PDF numbers them: 3 without ink, 7 as the edge of what is painted afterwards. */
  textMode: number;
  /** Letters within which alone is painted. */
  letterClip: readonly Glyph[] | null;
}

export function firstState(view: Box): GraphicsState {
  return {
    matrix: UNCHANGED,
    clip: { box: view, outlines: null },
    fill: { colour: BLACK, dense: true },
    stroke: { colour: BLACK, dense: true },
    fillAlpha: 1,
    strokeAlpha: 1,
    blend: PLAIN,
    masked: false,
    group: { alpha: 1, blend: PLAIN, masked: false },
    lineWidth: 1,
    lineCap: 0,
    font: '',
    fontSize: 0,
    letterSpacing: 0,
    wordSpacing: 0,
    widening: 1,
    leading: 0,
    rise: 0,
    textMode: 0,
    letterClip: null,
  };
}

/** How opaque what is painted is, by its own setting and that of its group. */
export function alphaOf(state: GraphicsState, by: 'fillAlpha' | 'strokeAlpha'): number {
  return state[by] * state.group.alpha;
}

/** How what is painted mixes with what lies beneath. */
export function blendOf({ blend, group }: GraphicsState): string {
  return blend === PLAIN ? group.blend : blend;
}

/** Sets what a dictionary of graphics parameters says, as the library writes it. */
export function withParameters(state: GraphicsState, parameters: unknown): void {
  if (!Array.isArray(parameters)) return;
  for (const [name, value] of parameters as [string, unknown][]) {
    if (name === 'ca' && typeof value === 'number') state.fillAlpha = value;
    else if (name === 'CA' && typeof value === 'number') state.strokeAlpha = value;
    else if (name === 'BM' && typeof value === 'string') state.blend = value;
    else if (name === 'SMask') state.masked = Boolean(value);
    else if (name === 'LW' && typeof value === 'number') state.lineWidth = value;
    else if (name === 'LC' && typeof value === 'number') state.lineCap = value;
    else if (name === 'Font' && Array.isArray(value)) [state.font, state.fontSize] = value as [string, number];
  }
}

/** What a colour or a pattern paints, as the library writes it. */
export function paintOf(args: readonly unknown[]): Paint {
  const [written] = args;
  // The steps between the colours of a shading leave no gap; the pieces of a tiling may.
  return { colour: colourOf(written), dense: typeof written === 'string' && written !== 'TilingPattern' };
}
