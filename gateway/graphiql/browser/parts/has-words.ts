/** Letters as they are searched by: without case, dots and accents. */
export function searchable(words: string): string {
  return words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Whether a text has every word of a search, or its beginning, in whatever order. */
export function hasWords(text: string, search: string): boolean {
  const searched = searchable(text);
  return searchable(search)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}
