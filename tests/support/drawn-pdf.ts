import { assembledPdf, stream } from './pdf-file.ts';

/** A page as it is drawn: operators of PDF, and what stands on it besides. */
export interface DrawnPage {
  content: string;
  /** Dictionaries of annotations, without their brackets. */
  annotations?: readonly string[];
  /** Entries of the page's dictionary, such as another box. */
  entries?: string;
}

/**
 * Makes a PDF of pages that are drawn by hand, of 595 by 842 points. They can use:
 * - fonts `/F1` (Helvetica), `/F2` (Courier, whose letters are all 0.6 wide), `/F3` (Helvetica, in which 1 and 2 are the
 *   joined letters fi and fl, and 3 is a soft hyphen), `/F4` (numbers of shapes without a table of characters)
 * - graphics parameters `/Half` and `/None` (how opaque), `/Multiply`
 * - a picture `/Photo`, the same with a mask `/Masked`
 * - layers `/On` and `/Off`, and `/OffToo`, a condition that holds where the second one is on
 */
export function drawnPdf(pages: readonly DrawnPage[]): Buffer {
  const [first, perPage] = [14, 2];
  const kids = pages.map((_, index) => `${first + perPage * index} 0 R`).join(' ');
  const resources = [
    '/Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R /F4 6 0 R >>',
    '/ExtGState << /Half << /ca 0.5 /CA 0.5 >> /None << /ca 0 /CA 0 >> /Multiply << /BM /Multiply >> >>',
    '/XObject << /Photo 8 0 R /Masked 9 0 R >>',
    '/Properties << /On 11 0 R /Off 12 0 R /OffToo 13 0 R >>',
  ].join(' ');
  const picture = '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8';
  return assembledPdf([
    '<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [11 0 R 12 0 R] /D << /OFF [12 0 R] >> >> >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 595 842] /Resources << ${resources} >> >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl /uni00AD] >> >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /Unknown /Encoding /Identity-H /DescendantFonts [7 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Unknown /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 >>',
    stream('\x40\x80\xc0\x20', picture),
    stream('\x40\x80\xc0\x20', `${picture} /SMask 10 0 R`),
    stream('\x00\xff\x00\xff', picture),
    '<< /Type /OCG /Name (On) >>',
    '<< /Type /OCG /Name (Off) >>',
    '<< /Type /OCMD /OCGs [12 0 R] /P /AllOn >>',
    ...pages.flatMap(({ content, annotations = [], entries = '' }, index) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${first + perPage * index + 1} 0 R /Annots [${annotations.map((one) => `<< /Type /Annot ${one} >>`).join(' ')}] ${entries} >>`,
      stream(content),
    ]),
  ]);
}
