import mammoth from 'mammoth';
import type { ReadLines } from './read-lines.ts';
import { checkUnpacked } from './unpack.ts';

/** What of mammoth's documents is read here. */
interface Element {
  type: string;
  children?: Element[];
  value?: string;
  breakType?: string;
  checked?: boolean;
  body?: Element[];
}

interface Document extends Element {
  children: Element[];
  notes: { resolve(reference: Element): Element | null };
}

/**
 * The lines of a DOCX: a paragraph is a line, and so is a row of a table, its cells parted by tabs. A line break
 * within a paragraph begins a new line. Foot- and endnotes follow the text, in the order in which it refers to them.
 */
export async function readDocx(bytes: Buffer): Promise<ReadLines> {
  await checkUnpacked(bytes);
  const { children, notes } = await documentIn(bytes);
  const text = children.flatMap(linesOf);
  const below = referencesIn(children).flatMap((reference) => (notes.resolve(reference)?.body ?? []).flatMap(linesOf));
  return { lines: [...text, ...below], notes: [] };
}

/** The document as mammoth reads it, before it is made into HTML. */
function documentIn(buffer: Buffer): Promise<Document> {
  return new Promise((resolve, reject) => {
    const transformDocument = (document: Document) => {
      resolve(document);
      return { ...document, children: [] };
    };
    mammoth.convertToHtml({ buffer }, { transformDocument }).catch(reject);
  });
}

function linesOf(element: Element): string[] {
  if (element.type === 'paragraph') return textOf(element).split('\n');
  if (element.type === 'tableRow') return [(element.children ?? []).map(cellText).join('\t')];
  return (element.children ?? []).flatMap(linesOf);
}

function cellText({ children = [] }: Element): string {
  return children.flatMap(linesOf).join(' ').trim();
}

/** The text of a paragraph; where links lead to is no part of it. */
function textOf(element: Element): string {
  if (element.type === 'text') return (element.value ?? '').replace(/[\r\n]+/g, ' ');
  if (element.type === 'tab') return '\t';
  if (element.type === 'break') return element.breakType === 'line' ? '\n' : '';
  if (element.type === 'checkbox') return element.checked ? '☒' : '☐';
  return (element.children ?? []).map(textOf).join('');
}

function referencesIn(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) =>
    element.type === 'noteReference' ? [element] : referencesIn(element.children ?? []),
  );
}
