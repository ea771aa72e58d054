import JSZip from 'jszip';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What a made-up DOCX holds; each text is a paragraph. */
export interface DocxContent {
  /** A text, a table as rows of cells, or a part of the body as XML. */
  body: readonly (string | readonly (readonly string[])[] | { xml: string })[];
  header?: string;
  footer?: string;
  /** Referred to at the end of the body. */
  footnote?: string;
  author?: string;
}

/** Makes a DOCX as Word writes it, of what a test needs. */
export async function docxFile({ body, header, footer, footnote, author }: DocxContent): Promise<Buffer> {
  const parts = [
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
  zip.file('word/document.xml', root('document', document));
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
  return `<?xml version="1.0"?><w:${element} xmlns:w="${NAMESPACE}">${content}</w:${element}>`;
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
