import type { NotedLine } from '../lines-of-pieces.ts';
import { cellStyle, partsChosen } from './cell-look.ts';
import { isTakenAway, PUT_IN } from './containers.ts';
import { isLaid, SLIVER } from './fate.ts';
import type { ReadingPlace } from './reading-place.ts';
import type { Story } from './story.ts';
import { type GridCell, type GridRow, gridOf } from './table-grid.ts';
import { shadeIn } from './word-colour.ts';
import { childOf, isOn, valOf, wholeNumberOf, type XmlElement } from './xml-element.ts';

/** Reads what stands in a cell. */
export type ReadCell = (content: readonly XmlElement[], place: ReadingPlace) => NotedLine[];

/** The lines of a table: a row is one, its cells parted by tabs, each in its column; a column that is merged is empty. */
export function tableLines(table: XmlElement, place: ReadingPlace, story: Story, read: ReadCell): NotedLine[] {
  const properties = childOf(table, 'w:tblPr');
  const style = place.sheet.style('table', valOf(childOf(properties, 'w:tblStyle')));
  const chosen = partsChosen(properties);
  const rows = gridOf(table);
  const lines: NotedLine[] = [];
  for (const [index, row] of rows.entries()) {
    const rowPlace = { ...place, allHave: fateOfRow(row) ?? place.allHave };
    const readInPlace: CellReader = ({ cell, unfilled, column, goesOn }) => {
      const isLastRow = index === rows.length - 1;
      const isLastColumn = cell === row.cells.at(-1)?.cell;
      const look = cellStyle(style, chosen, { row: index, column, isLastRow, isLastColumn });
      const shade = shadeIn(childOf(cell, 'w:tcPr')) ?? look.shade;
      const cellPlace: ReadingPlace = {
        ...rowPlace,
        table: look.text,
        ground: isLaid(shade) ? shade : place.ground,
        // What stood in a cell before it was merged into another one is still in the file.
        allHave: goesOn || isTakenAway(cell, 'w:tcPr') ? 'HIDDEN_TEXT' : rowPlace.allHave,
      };
      return story.within(unfilled, () => read(cell.children, cellPlace));
    };
    for (const line of story.within(row.unfilled, () => rowLines(row, readInPlace))) lines.push(line);
  }
  return lines;
}

type CellReader = (cell: GridCell) => NotedLine[];

function fateOfRow({ row }: GridRow): 'HIDDEN_TEXT' | 'INVISIBLE_TEXT' | null {
  const properties = childOf(row, 'w:trPr');
  if (isOn(childOf(properties, 'w:hidden')) || isTakenAway(row, 'w:trPr')) return 'HIDDEN_TEXT';
  const height = childOf(properties, 'w:trHeight');
  const isSliver = height?.attributes['w:hRule'] === 'exact' && (wholeNumberOf(height) ?? SLIVER + 1) <= SLIVER;
  return isSliver ? 'INVISIBLE_TEXT' : null;
}

function rowLines(row: GridRow, read: CellReader): NotedLine[] {
  const properties = childOf(row.row, 'w:trPr');
  const texts = Array.from({ length: row.width }, () => '');
  const notes: NotedLine['notes'] = [];
  for (const cell of row.cells) {
    const lines = read(cell);
    if (isTakenAway(cell.cell, 'w:tcPr')) {
      notes.push('TRACKED_CHANGE');
      continue;
    }
    for (const line of lines) notes.push(...line.notes);
    if (!cell.goesOn) texts[cell.column] = cellText(lines);
  }
  if (isTakenAway(row.row, 'w:trPr')) return [{ text: null, notes: ['TRACKED_CHANGE'] }];
  const isPutIn = properties?.children.some(({ name }) => PUT_IN.has(name));
  if (isPutIn && !notes.includes('TRACKED_CHANGE')) notes.push('TRACKED_CHANGE');
  return [{ text: isOn(childOf(properties, 'w:hidden')) ? '' : texts.join('\t'), notes }];
}

/** Tabs part cells, so none stands in one. */
function cellText(lines: readonly NotedLine[]): string {
  return lines
    .flatMap(({ text }) => text ?? [])
    .join(' ')
    .replaceAll('\t', ' ')
    .trim();
}
