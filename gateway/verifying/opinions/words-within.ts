/** The words of a text, in lower case, letters and marks in one character where Unicode has one. */
export function wordsWithin(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
  );
}
