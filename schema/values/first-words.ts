const WORD = /[\p{L}\p{N}]+/gu;

/** The first words of a text, at most so many, as they stand in it; without the signs at the end that lead on. */
export function firstWords(text: string, most: number): string {
  const next = [...text.matchAll(WORD)][most];
  const cut = next ? text.slice(0, next.index) : text;
  return cut.replace(/[\s,;:–(-]+$/u, '').trim();
}
