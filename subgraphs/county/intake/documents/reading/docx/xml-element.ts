/** An element of a part of a DOCX. Names are those of the namespaces' usual prefixes, whatever prefixes the file has. */
export interface XmlElement {
  /** Such as `w:p`; of a namespace that is not known here, `?:` and the local name. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlElement[];
  /** The characters of an element that holds text. */
  text: string;
}

/** What stands in an element by its name; the first, where there are several. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** What stands in elements within each other, from outside in. */
export function inside(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce((outer, name) => childOf(outer, name), element);
}

/** The value of an element that holds but one, as `w:val`. */
export function valOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val'];
}

/** The whole number that an element or an attribute of it holds; `undefined` where it holds none. */
export function wholeNumberOf(element: XmlElement | undefined, attribute = 'w:val'): number | undefined {
  const written = element?.attributes[attribute];
  return written !== undefined && /^-?\d+(?:\.\d+)?$/.test(written) ? Math.trunc(Number(written)) : undefined;
}

/** Whether a property that is on or off is on; `undefined` where it is not said. */
export function isOn(element: XmlElement | undefined): boolean | undefined {
  return element && saysOn(valOf(element) ?? '1');
}

/** Whether an attribute that is on or off is on. */
export function saysOn(written: string): boolean {
  return !['0', 'false', 'off', 'none'].includes(written.toLowerCase());
}

/** All elements of some names, however deep, in the order of the document; what lies in one of `but` is passed over. */
export function* within(
  element: XmlElement,
  names: ReadonlySet<string>,
  but: ReadonlySet<string> = NOTHING,
): Generator<XmlElement> {
  const left = element.children.toReversed();
  for (let next = left.pop(); next; next = left.pop()) {
    if (names.has(next.name)) yield next;
    if (but.has(next.name)) continue;
    for (let index = next.children.length - 1; index >= 0; index--) left.push(next.children[index] as XmlElement);
  }
}

const NOTHING: ReadonlySet<string> = new Set();
