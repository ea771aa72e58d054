/** The cited lines of a document, counted from 1, as they stand; those that it does not have are left out. */
export function quotation(lines: readonly string[], lineStart: number, lineEnd: number): string {
  return lines.slice(Math.max(lineStart, 1) - 1, lineEnd).join('\n');
}
