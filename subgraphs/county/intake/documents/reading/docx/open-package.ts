import JSZip from 'jszip';
import { parsePart } from './parse-part.ts';
import { childOf, isOn, type XmlElement } from './xml-element.ts';
import { kindOfRelationship } from './xml-namespaces.ts';

/** The parts of a DOCX that are read. */
export interface DocxPackage {
  body: XmlElement;
  /** The colour behind all pages; `undefined` where Word shows none. */
  background: XmlElement | undefined;
  styles: XmlElement | undefined;
  /** Notes by kind and id, as `footnote 2`. */
  notes: ReadonlyMap<string, XmlElement>;
}

/** Opens a DOCX. Throws where it is none, or is damaged. */
export async function openPackage(bytes: Buffer): Promise<DocxPackage> {
  const zip = await JSZip.loadAsync(bytes);
  const main = (await relatedTo(zip, '')).get('officeDocument') ?? 'word/document.xml';
  const document = await partOf(zip, main);
  const body = childOf(document, 'w:body');
  if (!body) throw new Error('a DOCX has no body; expected one');
  const related = await relatedTo(zip, main);
  const part = (kind: string) => partOf(zip, related.get(kind) ?? `${folderOf(main)}${kind}.xml`);
  const settings = await part('settings');
  return {
    body,
    background: isOn(childOf(settings, 'w:displayBackgroundShape')) ? childOf(document, 'w:background') : undefined,
    styles: await part('styles'),
    notes: new Map([...notesIn(await part('footnotes')), ...notesIn(await part('endnotes'))]),
  };
}

function notesIn(part: XmlElement | undefined): [string, XmlElement][] {
  return (part?.children ?? []).flatMap((note): [string, XmlElement][] =>
    note.attributes['w:id'] === undefined ? [] : [[`${note.name.slice(2)} ${note.attributes['w:id']}`, note]],
  );
}

async function partOf(zip: JSZip, path: string): Promise<XmlElement | undefined> {
  const file = zip.file(path);
  return file ? parsePart(decoded(await file.async('nodebuffer'))) : undefined;
}

/** XML in a DOCX is in UTF-8 or UTF-16; what is neither is damaged. */
function decoded(bytes: Buffer): string {
  const mark = bytes.toString('latin1', 0, 2);
  const encoding = mark === '\xff\xfe' ? 'utf-16le' : mark === '\xfe\xff' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** The paths of the parts that one refers to, by kind; the first of a kind that is there. */
async function relatedTo(zip: JSZip, path: string): Promise<ReadonlyMap<string, string>> {
  const folder = folderOf(path);
  const relations = await partOf(zip, `${folder}_rels/${path.slice(folder.length)}.rels`);
  const paths = new Map<string, string>();
  for (const { attributes } of relations?.children ?? []) {
    const { Type = '', Target = '', TargetMode } = attributes;
    const kind = kindOfRelationship(Type);
    const target = TargetMode === 'External' ? null : URL.parse(Target, `zip:///${folder}`)?.pathname.slice(1);
    if (target && !paths.has(kind) && zip.file(target)) paths.set(kind, target);
  }
  return paths;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
