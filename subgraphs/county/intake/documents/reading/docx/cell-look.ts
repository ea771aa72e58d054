import type { CellStyle, DocxStyle } from './docx-styles.ts';
import { UNSHADED } from './word-colour.ts';
import { childOf, saysOn, type XmlElement } from './xml-element.ts';

/** Where a cell stands in its table, counted from 0. */
export interface CellPlace {
  row: number;
  column: number;
  isLastRow: boolean;
  isLastColumn: boolean;
}

/** The parts of a table for which a style may say how they look, with the bit by which older files choose them. */
const CHOSEN: readonly (readonly [part: string, bit: number])[] = [
  ['firstRow', 0x20],
  ['lastRow', 0x40],
  ['firstColumn', 0x80],
  ['lastColumn', 0x100],
  ['noHBand', 0x200],
  ['noVBand', 0x400],
];

/** Which of its parts a table lets its style say something of. */
export function partsChosen(tableProperties: XmlElement | undefined): ReadonlySet<string> {
  const look = childOf(tableProperties, 'w:tblLook');
  const bits = Number.parseInt(look?.attributes['w:val'] ?? '0', 16) || 0;
  return new Set(
    CHOSEN.filter(([part, bit]) => {
      const written = look?.attributes[`w:${part}`];
      return written === undefined ? (bits & bit) !== 0 : saysOn(written);
    }).map(([part]) => part),
  );
}

/** What the style of a table says of one of its cells: what is said of fewer cells goes before what is said of more. */
export function cellStyle({ cells, bands }: DocxStyle, chosen: ReadonlySet<string>, place: CellPlace): CellStyle {
  const first = {
    row: place.row === 0 && chosen.has('firstRow'),
    column: place.column === 0 && chosen.has('firstColumn'),
  };
  const last = {
    row: place.isLastRow && chosen.has('lastRow'),
    column: place.isLastColumn && chosen.has('lastColumn'),
  };
  const band = (index: number, size = 1) => (Math.floor(index / Math.max(size, 1)) % 2) + 1;
  const row = place.row - (chosen.has('firstRow') ? 1 : 0);
  const column = place.column - (chosen.has('firstColumn') ? 1 : 0);
  const parts = [
    'wholeTable',
    !chosen.has('noVBand') && !first.column && !last.column && `band${band(column, bands.columns)}Vert`,
    !chosen.has('noHBand') && !first.row && !last.row && `band${band(row, bands.rows)}Horz`,
    last.column && 'lastCol',
    first.column && 'firstCol',
    last.row && 'lastRow',
    first.row && 'firstRow',
    last.row && last.column && 'seCell',
    last.row && first.column && 'swCell',
    first.row && last.column && 'neCell',
    first.row && first.column && 'nwCell',
  ];
  const found = parts.flatMap((part) => (part ? (cells.get(part) ?? []) : []));
  return {
    text: Object.assign({}, ...found.map(({ text }) => text)),
    shade: found.findLast(({ shade }) => shade !== undefined)?.shade ?? UNSHADED,
  };
}
