import { said, type TextLook, textLook } from './text-look.ts';
import { shadeIn, type WordColour } from './word-colour.ts';
import { childOf, inside, saysOn, valOf, wholeNumberOf, type XmlElement } from './xml-element.ts';

/** What of the look of a paragraph decides whether its text is seen. */
export interface ParagraphLook {
  shade?: WordColour;
  /** The exact height of its lines, in twentieths of a point; `null` for a height that grows with them. */
  height?: number | null;
}

/** What a style says of the cells of a part of a table, such as its first row. */
export interface CellStyle {
  text: TextLook;
  shade: WordColour | undefined;
}

/** A style with what it inherits. */
export interface DocxStyle {
  text: TextLook;
  paragraph: ParagraphLook;
  /** Of a table: what it says of its parts, and of all its cells as `wholeTable`. */
  cells: ReadonlyMap<string, CellStyle>;
  /** Of a table: how many rows and columns are one band. */
  bands: { rows?: number; columns?: number };
}

/** The styles of a document by their kind and id; without an id, what holds where no style is named. */
export interface DocxStyles {
  /** What holds for all texts. */
  defaults: TextLook;
  style(kind: 'paragraph' | 'character' | 'table', id: string | undefined): DocxStyle;
}

const PLAIN: DocxStyle = { text: {}, paragraph: {}, cells: new Map(), bands: {} };

/** The styles that stand in the part of a document for them. */
export function docxStyles(styles: XmlElement | undefined): DocxStyles {
  const elements = new Map<string, XmlElement>();
  const chosen = new Map<string, string>();
  for (const element of styles?.children ?? []) {
    const { 'w:type': kind = 'paragraph', 'w:styleId': id = '', 'w:default': isDefault } = element.attributes;
    if (element.name !== 'w:style') continue;
    elements.set(`${kind} ${id}`, element);
    if (isDefault !== undefined && saysOn(isDefault)) chosen.set(kind, id);
  }
  const known = new Map<string, DocxStyle>();
  /** Lays a style over those that it is based on, from the outermost; a circle ends where it closes. */
  const settle = (key: string, kind: string) => {
    const left = new Map<string, XmlElement>();
    let next: string = key;
    for (let style = elements.get(next); style && !known.has(next) && !left.has(next); style = elements.get(next)) {
      left.set(next, style);
      next = `${kind} ${valOf(childOf(style, 'w:basedOn')) ?? ''}`;
    }
    let base = known.get(next) ?? PLAIN;
    for (const [own, style] of [...left].reverse()) {
      base = inherited(base, style);
      known.set(own, base);
    }
  };
  return {
    defaults: textLook(inside(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')),
    style(kind, id) {
      const key = `${kind} ${id ?? chosen.get(kind) ?? ''}`;
      settle(key, kind);
      return known.get(key) ?? PLAIN;
    },
  };
}

/** A style laid over the one that it is based on. */
function inherited(base: DocxStyle, style: XmlElement): DocxStyle {
  const cells = new Map(base.cells);
  const parts = style.children.filter(({ name }) => name === 'w:tblStylePr');
  for (const part of [style, ...parts]) {
    const kind = part === style ? 'wholeTable' : (part.attributes['w:type'] ?? '');
    const text = { ...cells.get(kind)?.text, ...textLook(childOf(part, 'w:rPr')) };
    cells.set(kind, { text, shade: shadeIn(childOf(part, 'w:tcPr')) ?? cells.get(kind)?.shade });
  }
  const table = childOf(style, 'w:tblPr');
  return {
    text: { ...base.text, ...textLook(childOf(style, 'w:rPr')) },
    paragraph: { ...base.paragraph, ...paragraphLook(childOf(style, 'w:pPr')) },
    cells,
    bands: {
      ...base.bands,
      ...said<DocxStyle['bands']>({
        rows: wholeNumberOf(childOf(table, 'w:tblStyleRowBandSize')),
        columns: wholeNumberOf(childOf(table, 'w:tblStyleColBandSize')),
      }),
    },
  };
}

/** What paragraph properties say by themselves. */
export function paragraphLook(properties: XmlElement | undefined): ParagraphLook {
  const spacing = childOf(properties, 'w:spacing');
  const height = wholeNumberOf(spacing, 'w:line');
  const exact = spacing?.attributes['w:lineRule'] === 'exact';
  return said<ParagraphLook>({
    shade: shadeIn(properties),
    height: height === undefined ? undefined : exact ? height : null,
  });
}
