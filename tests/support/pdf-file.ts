/** A text on a page, and where it stands: points from the left and from the bottom. */
export interface PdfText {
  text: string;
  x: number;
  y: number;
}

export interface PdfContent {
  pages: readonly (readonly PdfText[])[];
  author?: string;
  /** What a link on the first page leads to. */
  link?: string;
  /** A password that nobody knows. */
  locked?: boolean;
}

/** Lines of text under one another. */
export function linesDown(...lines: readonly string[]): PdfText[] {
  return lines.map((text, index) => ({ text, x: 70, y: 780 - index * 16 }));
}

/** Makes a PDF of version 1.4, in Latin-1 so that its places are those of bytes, of what a test needs. */
export function pdfFile({ pages, author = '', link, locked = false }: PdfContent): Buffer {
  const first = 6;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`);
  const annotation = `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (${link}) >> >>]`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Author (${author}) >>`,
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'01'.repeat(32)}> >>`,
    ...pages.flatMap((texts, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * index + 1} 0 R ${index === 0 && link ? annotation : ''} >>`,
      stream(texts.map(({ text, x, y }) => `BT /F1 12 Tf ${x} ${y} Td (${escaped(text)}) Tj ET`).join('\n')),
    ]),
  ];
  const encrypt = locked ? `/Encrypt 5 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]` : '';
  return assembledPdf(objects, `/Info 4 0 R ${encrypt}`);
}

/** The file of numbered objects, of which the first is the catalog. */
export function assembledPdf(objects: readonly string[], trailer = ''): Buffer {
  const parts = ['%PDF-1.4\n'];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const part = `${index + 1} 0 obj\n${object}\nendobj\n`;
    places.push(length);
    parts.push(part);
    length += part.length;
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`,
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
  );
  return Buffer.from(parts.join(''), 'latin1');
}

/** A stream object, with what its dictionary says besides its length. */
export function stream(content: string, dictionary = ''): string {
  return `<< /Length ${content.length} ${dictionary} >>\nstream\n${content}\nendstream`;
}

/** The text of a string in WinAnsi, which has its dash where Latin-1 has none. */
export function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&').replaceAll('–', '\\226');
}
