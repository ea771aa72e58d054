import { XMLParser } from 'fast-xml-parser';
import { readArchive } from './read-archive.ts';

/** A cell of a sheet: what it holds, and how it is shown. */
export interface SheetCell {
  value: string | number | boolean;
  isBold: boolean;
  /** The code of its number format; `General` where it has none. */
  format: string;
}

/** A sheet as a reader of Office Open XML sees it. */
export interface ReadSheet {
  title: string;
  /** Cells by row and column, both from 0; nothing where the sheet has no cell. */
  rows: (SheetCell | null)[][];
  frozenRows: number;
  filter: string | null;
  widths: number[];
}

interface Node {
  [name: string]: Node | Node[] | string | undefined;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  processEntities: { enabled: true, maxTotalExpansions: 1e7, maxExpandedLength: 1e8 },
  htmlEntities: true,
  isArray: (name) => ['sheet', 'Relationship', 'row', 'c', 'col', 'xf', 'font', 'numFmt'].includes(name),
});

/** Reads a workbook by the relations that its parts state. Fails where the archive or a part is broken or missing. */
export async function readWorkbook(bytes: Buffer): Promise<ReadSheet[]> {
  const files = await readArchive(bytes);
  const part = (path: string): Node => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`The workbook has no ${path}.`);
    return parser.parse(file.toString('utf8'));
  };
  const types = files.get('[Content_Types].xml')?.toString() ?? '';
  const targets = new Map(
    many(at(part('xl/_rels/workbook.xml.rels'), 'Relationships'), 'Relationship').map((relation) => [
      relation['@Id'],
      `xl/${relation['@Target']}`,
    ]),
  );
  const styles = stylesOf(at(part('xl/styles.xml'), 'styleSheet'));
  return many(at(at(part('xl/workbook.xml'), 'workbook'), 'sheets'), 'sheet').map((sheet) => {
    const path = targets.get(sheet['@r:id']) ?? '';
    if (!types.includes(`"/${path}"`)) throw new Error(`${path} has no content type.`);
    return readSheet(String(sheet['@name']), at(part(path), 'worksheet'), styles);
  });
}

type Look = Pick<SheetCell, 'isBold' | 'format'>;

function stylesOf(styles: Node): Look[] {
  const codes = new Map(
    many(at(styles, 'numFmts'), 'numFmt').map((format) => [format['@numFmtId'], String(format['@formatCode'])]),
  );
  codes.set('0', 'General').set('49', '@');
  const fonts = many(at(styles, 'fonts'), 'font');
  return many(at(styles, 'cellXfs'), 'xf').map((look) => ({
    isBold: fonts[Number(look['@fontId'])]?.b !== undefined,
    format: codes.get(look['@numFmtId']) ?? 'unknown',
  }));
}

function readSheet(title: string, sheet: Node, looks: readonly Look[]): ReadSheet {
  const rows: (SheetCell | null)[][] = [];
  for (const row of many(at(sheet, 'sheetData'), 'row')) {
    const cells: (SheetCell | null)[] = [];
    for (const cell of many(row, 'c')) {
      const [, letters = '', number] = /^([A-Z]+)(\d+)$/.exec(String(cell['@r'])) ?? [];
      if (number !== row['@r']) throw new Error(`${cell['@r']} stands in row ${row['@r']}.`);
      cells[columnOf(letters)] = { value: heldIn(cell), ...(looks[Number(cell['@s'] ?? 0)] as Look) };
    }
    rows[Number(row['@r']) - 1] = Array.from(cells, (cell) => cell ?? null);
  }
  const pane = at(at(at(sheet, 'sheetViews'), 'sheetView'), 'pane');
  return {
    title,
    rows: Array.from(rows, (cells) => cells ?? []),
    frozenRows: pane['@state'] === 'frozen' ? Number(pane['@ySplit']) : 0,
    filter: (at(sheet, 'autoFilter')['@ref'] as string | undefined) ?? null,
    widths: many(at(sheet, 'cols'), 'col').map((column) => Number(column['@width'])),
  };
}

function heldIn(cell: Node): string | number | boolean {
  if (cell['@t'] === 'inlineStr') return unescaped(textOf(at(cell, 'is').t));
  const value = textOf(cell.v);
  return cell['@t'] === 'b' ? value === '1' : Number(value);
}

/** What Excel takes for a character by its number. */
function unescaped(words: string): string {
  return words.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function textOf(node: Node[string]): string {
  if (typeof node === 'object') return String((node as Node)['#text'] ?? '');
  return node ?? '';
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function at(node: Node, name: string): Node {
  const found = node[name];
  return typeof found === 'object' && !Array.isArray(found) ? found : {};
}

function many(node: Node, name: string): Node[] {
  const found = node[name];
  return Array.isArray(found) ? found : [];
}
