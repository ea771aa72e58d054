/** A piece of a text: what was found, or what is between. */
export interface TextPiece {
  text: string | null;
  matched: boolean | null;
}

/** Characters that are shown before and after what was found. */
const AROUND = 140;

/** A text around what was found in it: what is far from that is left out by whole words, and dots stand for it. */
export function excerptOf(pieces: readonly TextPiece[]): TextPiece[] {
  return pieces.map(({ text, matched }, place) => {
    const whole = text ?? '';
    if (matched) return { text: whole, matched };
    const before = place > 0 ? AROUND : 0;
    const after = place < pieces.length - 1 ? AROUND : 0;
    if (whole.length <= before + after) return { text: whole, matched };
    const start = whole.slice(0, before).replace(/\S*$/, '');
    const end = after > 0 ? whole.slice(-after).replace(/^\S*/, '') : '';
    return { text: `${start}…${end}`, matched };
  });
}
