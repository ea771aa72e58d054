import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { XmlElement } from './xml-element.ts';
import { isOfOffice, usualName } from './xml-namespaces.ts';

/** An element that is not read to its end yet. */
interface Growing extends XmlElement {
  children: XmlElement[];
}

/** What holds characters that are read; elsewhere they only set the file in order. */
const HOLD_TEXT = new Set(['w:t', 'm:t', 'w:instrText']);

const NO_ATTRIBUTES: XmlElement['attributes'] = Object.freeze({});

/**
 * The root of a part of a DOCX. Of what a part gives in several ways for several programs, only the one that Word shows
 * is left. Throws where the part is not well-formed, or declares entities or anything else of its own: no DOCX does.
 */
export function parsePart(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const outer: Growing = { name: '', attributes: NO_ATTRIBUTES, children: [], text: '' };
  const open = [outer];
  const innermost = () => open.at(-1) ?? outer;
  const takeText = (text: string) => {
    const element = innermost();
    if (HOLD_TEXT.has(element.name)) element.text += text;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a part of a DOCX declares a document type; expected none');
  });
  parser.on('opentag', (tag) => {
    open.push({ name: usualName(tag.uri, tag.local), attributes: attributesOf(tag, parser), children: [], text: '' });
  });
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.on('closetag', () => {
    const element = open.pop() ?? outer;
    if (element.name === 'mc:AlternateContent') innermost().children.push(...shownOf(element));
    else innermost().children.push(element);
  });
  parser.write(xml).close();
  const [root] = outer.children;
  if (!root) throw new Error('a part of a DOCX is empty; expected an element');
  return root;
}

function attributesOf(tag: SaxesTagNS, parser: SaxesParser<{ xmlns: true }>): XmlElement['attributes'] {
  const written = Object.values(tag.attributes).filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns');
  const isChoice = tag.local === 'Choice';
  if (written.length === 0) return NO_ATTRIBUTES;
  return Object.fromEntries(
    written.map(({ uri, local, value }) => [
      usualName(uri, local),
      // Namespaces are required by their prefixes, which are known only here.
      isChoice && local === 'Requires' ? spacesOf(value, parser) : value,
    ]),
  );
}

function spacesOf(prefixes: string, parser: SaxesParser<{ xmlns: true }>): string {
  return prefixes
    .trim()
    .split(/\s+/)
    .map((prefix) => parser.resolve(prefix) ?? '?')
    .join(' ');
}

/** What of an alternative Word shows: the first choice that it understands, or else what it falls back on. */
function shownOf({ children }: XmlElement): readonly XmlElement[] {
  const choice = children.find(
    ({ name, attributes }) => name === 'mc:Choice' && (attributes.Requires ?? '').split(' ').every(isOfOffice),
  );
  return (choice ?? children.find(({ name }) => name === 'mc:Fallback'))?.children ?? [];
}
