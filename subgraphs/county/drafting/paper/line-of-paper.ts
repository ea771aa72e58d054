/** A line of a paper without what only sets it. */
export interface LineOfPaper {
  number: number;
  text: string;
  /** Whether a mark or a number stood before it. */
  marked: boolean;
  /** Whether a number stood before it. */
  numbered: boolean;
  cells: readonly string[];
  /** How long it is on the page. */
  width: number;
  /** How far from the left it begins. */
  indent: number;
}

const DASH_MARK = /^(?:[-–—•*▪·o»›→]|\p{Co})\s+(?=\S)/u;
const NUMBER_MARK =
  /^(?:§\s?\d+(?:\s?[a-z](?=\s))?[.:]?\s+|l\.\s+(?=\p{Lu})|\d{1,2}(?:\.\d{1,2})+\.?\s+(?=\p{L}|”|")|\d{1,2}[.)]\s+(?=\p{L}|”|")|\d{1,2}\s+(?=\p{Lu}\p{Ll})|[a-z]\)\s+|[a-h]\.\s+(?=\p{L}{3})|[IVX]{1,4}\.\s+|(?:Art|Artikel|Avsnitt|Kap|Punkt|Del|Mom)\.? \d{1,2}[.:]?\s+(?=\p{Lu}|\()|[IVX]{1,4}\.\d{1,2}\s+|[ivx]{1,4}\)\s+|\p{Lu}\.(?:\d{1,2}\.?)?\s+(?=\p{Lu}\p{L}|\p{Lu}\s))/u;
/** A paragraph of minutes: `§ 212 Dnr …`; what follows is no heading of it. */
const TABLE_RULE = /^[|\s:+=_.-]+$/u;

/** Reads a line; `null` for one that says nothing. */
export function lineOfPaper(written: string, number: number): LineOfPaper | null {
  const clean = written
    .normalize('NFC')
    .replace(/\*\*|\u00AD|¬(?! ?$)/gu, '')
    .replace(/^\s{0,3}#{1,6}\s+/u, '')
    .replace(/(?<=^|\s)\*(?=\S)|(?<=\S)\*(?=\s|[.,;]|$)/gu, '');
  if (TABLE_RULE.test(clean) || !/[\p{L}\p{N}]/u.test(clean)) return null;
  const cells = cellsOf(clean);
  const bare = (cells.length > 0 ? cells.join(isBarred(clean) ? ' | ' : ' ') : clean).replace(/\s+/gu, ' ').trim();
  const numberMark = NUMBER_MARK.exec(bare)?.[0] ?? '';
  const mark = numberMark || (DASH_MARK.exec(bare)?.[0] ?? '');
  const text = bare.slice(mark.length);
  return {
    number,
    text,
    marked: mark !== '' || /^\s*\*\s+\S/u.test(written),
    numbered: numberMark !== '',
    cells,
    width: written.trimEnd().length,
    indent: (/^\s*/u.exec(written)?.[0] ?? '').replaceAll('\t', '    ').length,
  };
}

/** The cells of a row that tabs, bars or wide blanks part; none of a line that is no row. */
function cellsOf(line: string): string[] {
  const trimmed = line.trim();
  const parts = isBarred(trimmed) ? trimmed.split('|') : trimmed.split(/\t+|(?<![.,;] *) {3,}/u);
  const cells = parts.map((part) => part.replace(/\s+/gu, ' ').trim()).filter(Boolean);
  return cells.length > 1 ? cells : [];
}

function isBarred(line: string): boolean {
  return line.trim().startsWith('|') || / \| /.test(line);
}
