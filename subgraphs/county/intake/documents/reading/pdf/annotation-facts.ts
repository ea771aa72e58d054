import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReadingNoteKind } from '#schema/values/reading-note.ts';
import { type Box, outlineOf } from './page-outline.ts';
import type { AnnotationDrawing } from './page-structure.ts';

/** What the library tells of an annotation, as far as it is asked for. */
interface Told {
  id: string;
  subtype: string;
  rect: readonly number[];
  quadPoints?: ArrayLike<number> | null;
  contentsObj?: { str?: string };
  richText?: { str?: string } | null;
  fieldType?: string | null;
  fieldValue?: unknown;
}

/** Something that stands on a page and is not in its text. */
export interface Beside {
  kind: Extract<ReadingNoteKind, 'ANNOTATION' | 'FORM_FIELD' | 'EMBEDDED_PART'>;
  box: Box;
}

/** What the annotations of a page do to its text. */
export interface AnnotationFacts {
  /** Where text is marked to be blacked out and is not yet. */
  redactions: readonly Box[];
  /** Where text is struck out. */
  strikes: readonly Box[];
  beside: readonly Beside[];
  drawing(id: string): AnnotationDrawing;
}

/** Links, marks of the pen and icons change nothing of what is read; a field is meant to be filled in over lines and dots. */
const DRAWINGS: Readonly<Record<string, AnnotationDrawing>> = {
  Link: 'LEFT_OUT',
  Popup: 'LEFT_OUT',
  Redact: 'LEFT_OUT',
  StrikeOut: 'LEFT_OUT',
  Underline: 'LEFT_OUT',
  Squiggly: 'LEFT_OUT',
  Highlight: 'HIDES_NOTHING',
  Text: 'HIDES_NOTHING',
  FileAttachment: 'HIDES_NOTHING',
  Caret: 'HIDES_NOTHING',
  Widget: 'HIDES_NOTHING',
};

/** Annotations whose text is told elsewhere, or is none. */
const WITHOUT_TEXT = new Set(['Link', 'Popup', 'Redact', 'Widget']);

export async function annotationFacts(page: PDFPageProxy): Promise<AnnotationFacts> {
  const all = (await page.getAnnotations()) as Told[];
  const byId = new Map(all.map(({ id, subtype }) => [id, subtype]));
  const boxesOf = (subtype: string) => all.filter((one) => one.subtype === subtype).flatMap(marked);
  return {
    redactions: boxesOf('Redact'),
    strikes: boxesOf('StrikeOut'),
    beside: all.flatMap((one) => {
      const kind = kindOf(one);
      return kind ? [{ kind, box: boxOfNumbers(one.rect) }] : [];
    }),
    drawing: (id) => DRAWINGS[byId.get(id) ?? ''] ?? 'DRAWN',
  };
}

function kindOf({ subtype, contentsObj, richText, fieldType, fieldValue }: Told): Beside['kind'] | null {
  if (subtype === 'FileAttachment') return 'EMBEDDED_PART';
  if (subtype === 'Widget') return isFilledIn(fieldType, fieldValue) ? 'FORM_FIELD' : null;
  if (WITHOUT_TEXT.has(subtype)) return null;
  return (contentsObj?.str ?? '').trim() !== '' || (richText?.str ?? '').trim() !== '' ? 'ANNOTATION' : null;
}

function isFilledIn(type: string | null | undefined, value: unknown): boolean {
  if (Array.isArray(value)) return value.some((one) => isFilledIn(type, one));
  if (type === 'Btn') return typeof value === 'string' && value !== '' && value !== 'Off';
  return typeof value === 'string' && value.trim() !== '';
}

/** The areas that an annotation marks: one for each piece of a line, or all that it takes. */
function marked({ quadPoints, rect }: Told): Box[] {
  if (!quadPoints || quadPoints.length < 8) return [boxOfNumbers(rect)];
  const numbers = Array.from(quadPoints);
  return Array.from({ length: Math.floor(numbers.length / 8) }, (_, index) =>
    boxOfNumbers(numbers.slice(8 * index, 8 * index + 8)),
  );
}

function boxOfNumbers(numbers: readonly number[]): Box {
  return outlineOf([numbers], 'WINDING').box;
}
