/** A block of a document for search, with the lines that it stands on. */
export interface Paragraph {
  lineStart: number;
  lineEnd: number;
  text: string;
}

/** The blocks of a document: its lines that say something. */
export function paragraphs(lines: readonly string[]): Paragraph[] {
  return lines.flatMap((text, index) => (text.trim() ? [{ lineStart: index + 1, lineEnd: index + 1, text }] : []));
}
