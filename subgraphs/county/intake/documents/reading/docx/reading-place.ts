import type { Fate } from '../lines-of-pieces.ts';
import type { DocxStyles } from './docx-styles.ts';
import type { TextLook } from './text-look.ts';
import type { WordColour } from './word-colour.ts';
import type { XmlElement } from './xml-element.ts';

/** Where in a document a paragraph stands, as far as that decides what is seen of it. */
export interface ReadingPlace {
  sheet: DocxStyles;
  /** What the style of the table says of texts in its cell. */
  table: TextLook;
  /** The colour behind the paragraph. */
  ground: WordColour;
  /** What becomes of all text there, as in a row that is hidden; `null` where each text decides for itself. */
  allHave: Fate | null;
  /** References to notes, in the order in which they are met. */
  references: XmlElement[];
}
