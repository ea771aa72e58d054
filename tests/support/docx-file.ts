import JSZip from 'jszip';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const OPEN_XML = 'http://schemas.openxmlformats.org';
const MICROSOFT = 'http://schemas.microsoft.com/office/word/2010';

/** The namespaces of what a body can hold besides text, by the prefixes that Word gives them. */
const OTHERS = Object.entries({
  r: OFFICE,
  m: `${OPEN_XML}/officeDocument/2006/math`,
  mc: `${OPEN_XML}/markup-compatibility/2006`,
  wp: `${OPEN_XML}/drawingml/2006/wordprocessingDrawing`,
  a: `${OPEN_XML}/drawingml/2006/main`,
  pic: `${OPEN_XML}/drawingml/2006/picture`,
  c: `${OPEN_XML}/drawingml/2006/chart`,
  wps: `${MICROSOFT}/wordprocessingShape`,
  w14: `${MICROSOFT}/wordml`,
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** What a made-up DOCX holds; each text is a paragraph. */
export interface DocxContent {
  /** A text, a table as rows of cells, or a part of the body as XML. */
  body: readonly (string | readonly (readonly string[])[] | { xml: string })[];
  header?: string;
  footer?: string;
  /** Referred to at the end of the body. */
  footnote?: string;
  author?: string;
  /** The part of styles, as XML. */
  styles?: string;
  /** What is set for the whole document, as XML. */
  settings?: string;
  /** What stands before the root of the document. */
  prolog?: string;
}

/** Makes a DOCX as Word writes it, of what a test needs. */
export async function docxFile(content: DocxContent): Promise<Buffer> {
  const { body, header, footer, footnote, author, styles, settings, prolog = '' } = content;
  const parts = [
    ...(styles === undefined ? [] : [part('styles', 'styles', styles)]),
    ...(settings === undefined ? [] : [part('settings', 'settings', settings)]),
    ...(header === undefined ? [] : [part('header', 'hdr', paragraph(header))]),
    ...(footer === undefined ? [] : [part('footer', 'ftr', paragraph(footer))]),
    ...(footnote === undefined
      ? []
      : [part('footnotes', 'footnotes', `<w:footnote w:id="2">${paragraph(footnote)}</w:footnote>`)]),
  ];
  const reference = footnote === undefined ? '' : '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
  const document = `<w:body>${body.map(block).join('')}${reference}</w:body>`;
  const zip = new JSZip();
  zip.file('[Content_Types].xml', contentTypes(['document.main', ...parts.map(({ name }) => name)]));
  zip.file('_rels/.rels', relationships([['officeDocument', 'word/document.xml']]));
  zip.file(
    'word/_rels/document.xml.rels',
    relationships(parts.map(({ name }): [string, string] => [name, `${name}.xml`])),
  );
  zip.file('word/document.xml', prolog + root('document', document));
  for (const { name, xml } of parts) zip.file(`word/${name}.xml`, xml);
  zip.file('docProps/core.xml', `<coreProperties><creator>${author ?? ''}</creator></coreProperties>`);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

function block(one: DocxContent['body'][number]): string {
  if (typeof one === 'string') return paragraph(one);
  if ('xml' in one) return one.xml;
  const cell = (text: string) => `<w:tc>${text.split('\n').map(paragraph).join('')}</w:tc>`;
  return `<w:tbl>${one.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function part(name: string, element: string, content: string) {
  return { name, xml: root(element, content) };
}

function root(element: string, content: string): string {
  return `<w:${element} xmlns:w="${NAMESPACE}" ${OTHERS}>${content}</w:${element}>`;
}

function contentTypes(names: readonly string[]): string {
  const overrides = names.map(
    (name) => `<Override PartName="/word/${name.split('.')[0]}.xml" ContentType="${PART}.${name}+xml"/>`,
  );
  return `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) => `<Relationship Id="r${index}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}
