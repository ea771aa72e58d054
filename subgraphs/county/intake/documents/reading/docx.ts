import { docxStyles } from './docx/docx-styles.ts';
import { linesOfStory } from './docx/lines-of-blocks.ts';
import { openPackage } from './docx/open-package.ts';
import type { ReadingPlace } from './docx/reading-place.ts';
import { hexColour, UNKNOWN_COLOUR, WHITE } from './docx/word-colour.ts';
import { numbered } from './lines-of-pieces.ts';
import type { ReadLines } from './read-lines.ts';
import { checkUnpacked } from './unpack.ts';

/**
 * The lines of a DOCX as a reader of it sees them, changes under review accepted: a paragraph is a line, and so is a row
 * of a table, its cells parted by tabs. A line break within a paragraph begins a new line. Text boxes follow the
 * paragraph that they hang on; foot- and endnotes follow the text, in the order in which it refers to them.
 */
export async function readDocx(bytes: Buffer): Promise<ReadLines> {
  await checkUnpacked(bytes);
  const { body, background, styles, notes } = await openPackage(bytes);
  const ground = background ? (hexColour(background.attributes['w:color']) ?? UNKNOWN_COLOUR) : WHITE;
  const place: ReadingPlace = { sheet: docxStyles(styles), table: {}, ground, allHave: null, references: [] };
  const lines = linesOfStory(body.children, place);
  const told = new Set<string>();
  for (const { name, attributes } of place.references) {
    const key = `${name.slice(2).replace('Reference', '')} ${attributes['w:id']}`;
    const note = told.has(key) ? undefined : notes.get(key);
    told.add(key);
    if (note) for (const line of linesOfStory(note.children, place)) lines.push(line);
  }
  return numbered(lines);
}
