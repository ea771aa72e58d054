import { holdsFields } from './containers.ts';
import type { XmlElement } from './xml-element.ts';

/** A field whose beginning and end both stand in the text. */
export interface Field {
  begin: XmlElement;
  /** What it is told to show, such as `PAGE`. */
  instruction: string;
}

/** The fields of a story by the characters that begin, divide and end them. What has no end, or no beginning, is none. */
export function fieldsOfStory(blocks: readonly XmlElement[]): ReadonlyMap<XmlElement, Field> {
  const fields = new Map<XmlElement, Field>();
  const open: { field: Field; separate: XmlElement | null }[] = [];
  const visit = (element: XmlElement) => {
    const innermost = open.at(-1);
    if (element.name === 'w:instrText' && innermost && !innermost.separate) innermost.field.instruction += element.text;
    if (element.name === 'w:fldChar') {
      const kind = element.attributes['w:fldCharType'];
      if (kind === 'begin') open.push({ field: { begin: element, instruction: '' }, separate: null });
      else if (kind === 'separate' && innermost) innermost.separate ??= element;
      else if (kind === 'end' && open.pop() && innermost) {
        for (const mark of [innermost.field.begin, innermost.separate, element])
          if (mark) fields.set(mark, innermost.field);
      }
    }
    if (holdsFields(element)) element.children.forEach(visit);
  };
  blocks.forEach(visit);
  return fields;
}

/** What kind of field it is, as `FORMTEXT`. */
export function kindOfField({ instruction }: Field): string {
  return /^\s*([a-z]+)/i.exec(instruction)?.[1]?.toUpperCase() ?? '';
}
