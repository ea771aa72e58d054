/** A run of made-up Word XML; its properties are given by the names of elements, or as XML. */
export function runXml(text: string, ...properties: readonly string[]): string {
  return `<w:r>${properties.length > 0 ? `<w:rPr>${properties.map(elementXml).join('')}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs; of its end, and of itself, what is said as XML. */
export function paragraphXml(runs: string, { end = '', itself = '' }: { end?: string; itself?: string } = {}): string {
  const mark = end === '' ? '' : `<w:rPr>${elementXml(end)}</w:rPr>`;
  return `<w:p>${itself + mark === '' ? '' : `<w:pPr>${itself}${mark}</w:pPr>`}${runs}</w:p>`;
}

/** A table of rows, each a list of cells, each a text or XML; what is said of a cell or row goes before its content. */
export function tableXml(rows: readonly { said?: string; cells: readonly (string | CellXml)[] }[], said = ''): string {
  const cell = (one: string | CellXml) =>
    typeof one === 'string' ? cellXml({ text: one }) : (one.xml ?? cellXml({ text: '', ...one }));
  const row = ({ said: ofRow = '', cells }: (typeof rows)[number]) =>
    `<w:tr>${ofRow && `<w:trPr>${ofRow}</w:trPr>`}${cells.map(cell).join('')}</w:tr>`;
  return `<w:tbl><w:tblPr>${said}</w:tblPr>${rows.map(row).join('')}</w:tbl>`;
}

/** A cell: a text and what is said of the cell; or all of it as XML. */
export interface CellXml {
  text?: string;
  said?: string;
  content?: string;
  xml?: string;
}

function cellXml({ text = '', said = '', content = paragraphXml(runXml(text)) }: CellXml): string {
  return `<w:tc>${said && `<w:tcPr>${said}</w:tcPr>`}${content}</w:tc>`;
}

/** A content control around something, with what is said of it. */
export function controlXml(content: string, said: string): string {
  return `<w:sdt><w:sdtPr>${said}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** A field: what it is told to show, and what it shows. */
export function fieldXml(instruction: string, result: string | null, data = ''): string {
  const mark = (type: string, within = '') => `<w:r><w:fldChar w:fldCharType="${type}">${within}</w:fldChar></w:r>`;
  const shown = result === null ? '' : mark('separate') + result;
  return `${mark('begin', data)}<w:r><w:instrText> ${instruction} </w:instrText></w:r>${shown}${mark('end')}`;
}

/** A text box as Word writes it, for itself and for older programs; what its paragraphs hold, and its fill. */
export function textBoxXml(content: string, fill = '<a:noFill/>', older = content): string {
  const box = `<wps:wsp><wps:spPr>${fill}</wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp>`;
  const shape = `<v:shape style="width:200pt;height:50pt"><v:textbox><w:txbxContent>${older}</w:txbxContent></v:textbox></v:shape>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${drawingXml(box)}</w:drawing></mc:Choice><mc:Fallback><w:pict>${shape}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
}

/** What stands in a drawing, with its size in English metric units and its properties. */
export function drawingXml(content: string, { size = 1_000_000, said = '' } = {}): string {
  return `<wp:anchor><wp:extent cx="${size}" cy="${size}"/><wp:docPr id="1" name="x" ${said}/><a:graphic><a:graphicData uri="x">${content}</a:graphicData></a:graphic></wp:anchor>`;
}

function elementXml(property: string): string {
  return property.startsWith('<') || property === '' ? property : `<w:${property}/>`;
}
