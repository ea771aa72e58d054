/** A stretch of single characters with gaps between, as headings are set: `Ö V E R E N S K O M M E L S E`. */
export interface WideText {
  from: number;
  /** The place after its last character. */
  to: number;
  /** Its gaps in their order; those that are wider than the narrowest stand between words. */
  gaps: readonly { from: number; to: number; parts: boolean }[];
}

/** Three characters or more, each alone between spaces; at its ends may be brackets, quotation marks, and what ends a sentence. */
const WIDE = /(?<![^\s([{<"'“”«:;,*|])[^\s](?:[^\S\n]{1,8}[^\s](?![^\s)\]}>"'“”»,.;:!?*|])){2,}/gu;
const GAP = /[^\S\n]+/gu;

/** What is set wide in a text, on each line for itself. */
export function wideTexts(text: string): WideText[] {
  return Array.from(text.matchAll(WIDE), ({ 0: wide, index }) => {
    const gaps = Array.from(wide.matchAll(GAP), ({ 0: gap, index: at }) => ({
      from: index + at,
      to: index + at + gap.length,
    }));
    const narrowest = gaps.reduce((least, { from, to }) => Math.min(least, to - from), Number.POSITIVE_INFINITY);
    return {
      from: index,
      to: index + wide.length,
      gaps: gaps.map(({ from, to }) => ({ from, to, parts: to - from > narrowest })),
    };
  });
}
