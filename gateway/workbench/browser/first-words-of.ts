const WORD = /[\p{L}\p{N}]+/gu;

/** The first words of lines, as many as may be quoted, as they stand in the paper. */
export function firstWordsOf(lines: readonly string[], most: number): string {
  const text = lines.join(' ').replace(/\s+/gu, ' ').trim();
  const next = [...text.matchAll(WORD)][most];
  const cut = next ? text.slice(0, next.index) : text;
  return cut.replace(/[\s,;:–(-]+$/u, '').trim();
}
