/**
 * The lines of a text as citations count them: a line end that ends the last line begins another, empty one for some and
 * none for others, and says nothing. Where nothing counts them, it begins none. `null` for a text of other lines.
 */
export function countedLines(lines: readonly string[], count: number | null): string[] | null {
  const last = lines.findLastIndex((line) => line !== '') + 1;
  if (count === null) return lines.slice(0, Math.max(last, lines.length - 1));
  if (lines.length + 1 === count) return [...lines, ''];
  return last <= count && count <= lines.length ? lines.slice(0, count) : null;
}
