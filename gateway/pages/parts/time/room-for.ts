/** Widths of a picture, in rem, below which labels that need more are left out; the style sheet has the same. */
const ROOMS = [8, 15, 20, 30, 45, 60, 90, 180] as const;
/** Room that a letter takes and what stands around a label, in rem. */
const WIDE = { around: 0.75, letter: 0.5 };

/** The class of a label of so many letters in a field that fills some percent of a picture: it is left out where it has no room. */
export function roomFor(letters: number, percent: number): string {
  const needed = ((WIDE.around + letters * WIDE.letter) * 100) / Math.max(percent, 0.1);
  const room = ROOMS.find((width) => needed <= width);
  return room ? `room-${room}` : 'no-room';
}
