import { XMLParser } from 'fast-xml-parser';

/** An element of a page, with what lies in it. */
export interface ReadElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  content: readonly (ReadElement | string)[];
}

const ATTRIBUTES = ':@';
const TEXT = '#text';
const SIGN = '@';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  allowBooleanAttributes: true,
  attributeNamePrefix: SIGN,
  trimValues: false,
  processEntities: true,
  htmlEntities: true,
  parseTagValue: false,
  parseAttributeValue: false,
  unpairedTags: ['meta', 'link', 'input', 'br', 'img', 'hr', '!doctype'],
});

type Parsed = Record<string, unknown>;

/** A page as a tree, read by a reader of its own that knows nothing of how pages are written. */
export function readHtml(page: string): ReadElement {
  const parsed = parser.parse(page.replace(/^<!doctype html>/i, '')) as Parsed[];
  return { tag: 'document', attributes: {}, content: parsed.map(elementOf) };
}

function elementOf(parsed: Parsed): ReadElement | string {
  if (TEXT in parsed) return String(parsed[TEXT]);
  const [tag = ''] = Object.keys(parsed).filter((key) => key !== ATTRIBUTES);
  const attributes = Object.entries((parsed[ATTRIBUTES] ?? {}) as Record<string, unknown>);
  return {
    tag,
    attributes: Object.fromEntries(attributes.map(([name, value]) => [name.slice(SIGN.length), String(value)])),
    content: ((parsed[tag] ?? []) as Parsed[]).map(elementOf),
  };
}

/** Elements by their tag, their classes or both, such as `td` or `q.wording`, in the order of the page. */
export function allOf(within: ReadElement, selector: string): ReadElement[] {
  return within.content.flatMap((entry) =>
    typeof entry === 'string' ? [] : [...(fits(entry, selector) ? [entry] : []), ...allOf(entry, selector)],
  );
}

function fits(element: ReadElement, selector: string): boolean {
  const [wanted = '', ...classes] = selector.split('.');
  return (wanted === '' || wanted === element.tag) && classes.every((name) => hasClass(element, name));
}

/** The words of an element as a reader has them: spaces once. */
export function wordsOf(element: ReadElement): string {
  return textOf(element).replaceAll(/\s+/g, ' ').trim();
}

function textOf({ content }: ReadElement): string {
  return content.map((entry) => (typeof entry === 'string' ? entry : textOf(entry))).join('');
}

/** An attribute of an element; empty where it has none. */
export function attributeOf({ attributes }: ReadElement, name: string): string {
  return attributes[name] ?? '';
}

/** Whether an element has a class. */
export function hasClass(element: ReadElement, name: string): boolean {
  return attributeOf(element, 'class').split(' ').includes(name);
}

/** Elements that lie right in an element. */
export function childrenOf({ content }: ReadElement): ReadElement[] {
  return content.filter((entry) => typeof entry !== 'string');
}
