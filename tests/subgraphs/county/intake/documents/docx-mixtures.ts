import fc from 'fast-check';
import type { ReadingNoteKind } from '#schema/values/reading-note.ts';
import { contactData } from '#tests/support/contact-data.ts';
import { controlXml, fieldXml, paragraphXml, runXml, tableXml, textBoxXml } from '#tests/support/docx-xml.ts';

/** A piece of made-up Word XML, with what its reader sees. */
interface Piece {
  xml: string;
  seen: string;
  notes: readonly ReadingNoteKind[];
}

/** A block with the lines of which its reader sees it made. */
interface Block {
  xml: string;
  lines: readonly { seen: string; notes: readonly ReadingNoteKind[] }[];
}

const SECRET = 'hemligt';
const secret = (...looks: string[]) => runXml(SECRET, ...looks);

/** Words that are seen, whatever way they are set in. */
const SEEN: readonly ((word: string) => string)[] = [
  (word) => runXml(word),
  (word) => Array.from(word, (letter, index) => runXml(letter, ...(index % 2 ? ['b'] : []))).join(''),
  (word) => `<w:ins>${runXml(word)}</w:ins>`,
  (word) => `<w:hyperlink w:anchor="x">${runXml(word)}</w:hyperlink>`,
  (word) => `<w:smartTag>${runXml(word)}</w:smartTag>`,
  (word) => controlXml(runXml(word), '<w:text/>'),
  (word) => fieldXml('REF x', runXml(word)),
  (word) => fieldXml(`IF ${fieldXml('PAGE', secret())}`, runXml(word)),
  (word) => runXml(word, 'rStyle w:val="Gömt"', 'vanish w:val="0"'),
  (word) => runXml(word, 'color w:val="FFFFFF"', 'highlight w:val="darkBlue"'),
  (word) => `<w:r><w:t>${word.slice(0, 2)}</w:t><w:softHyphen/><w:t>${word.slice(2)}</w:t></w:r>`,
  (word) => `<w:bdo w:val="rtl">${runXml(Array.from(word).reverse().join(''))}</w:bdo>`,
];

/** What is not seen, or not read, and the note that tells of it. */
const UNSEEN: readonly (readonly [xml: string, note: ReadingNoteKind])[] = [
  [secret('vanish'), 'HIDDEN_TEXT'],
  [secret('rStyle w:val="Gömt"'), 'HIDDEN_TEXT'],
  [secret('rStyle w:val="GömtVidare"'), 'HIDDEN_TEXT'],
  [fieldXml('SET x', secret()), 'HIDDEN_TEXT'],
  [secret('color w:val="FFFFFF"'), 'INVISIBLE_TEXT'],
  [secret('sz w:val="1"'), 'INVISIBLE_TEXT'],
  [secret('highlight w:val="black"'), 'COVERED_TEXT'],
  [`<w:del>${secret()}</w:del>`, 'TRACKED_CHANGE'],
  [`<w:moveFrom>${secret()}</w:moveFrom>`, 'TRACKED_CHANGE'],
  [controlXml(secret(), '<w:showingPlcHdr/>'), 'PLACEHOLDER'],
  ['<w:r><w:commentReference w:id="1"/></w:r>', 'ANNOTATION'],
  [`<m:oMath><m:nary><m:e><m:r><m:t>${SECRET}</m:t></m:r></m:e></m:nary></m:oMath>`, 'FORMULA'],
  ['<w:r><w:object><o:OLEObject ProgID="Package"/></w:object></w:r>', 'EMBEDDED_PART'],
];

const word = fc.stringMatching(/^[a-zåäö]{3,9}$/);

/** Contact data as people set it: as it is, letter by letter, or with what nobody sees within. */
const contact = fc
  .tuple(fc.constantFrom(...contactData), fc.nat(), fc.constantFrom(...UNSEEN.slice(0, 6)), fc.nat(2))
  .map(([{ written }, where, [xml, note], way]): Piece => {
    const at = 1 + (where % (written.length - 1));
    const [first, last] = [runXml(written.slice(0, at)), runXml(written.slice(at))];
    if (way === 0) return { xml: first + xml + last, seen: written, notes: [note] };
    return { xml: way === 1 ? first + last : runXml(written), seen: written, notes: [] };
  });

const piece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...SEEN), word).map(([set, seen]) => seenPiece(set(seen), seen)) },
  { weight: 3, arbitrary: fc.constantFrom(...UNSEEN).map(([xml, note]): Piece => ({ xml, seen: '', notes: [note] })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(word, fc.constantFrom('strike', 'dstrike', 'rStyle w:val="Utgår"'))
      .map(([text, look]): Piece => ({ xml: runXml(text, look), seen: `[struket: ${text}]`, notes: ['STRUCK_TEXT'] })),
  },
);

function seenPiece(xml: string, seen: string): Piece {
  return { xml, seen, notes: xml.includes('<w:ins>') ? ['TRACKED_CHANGE'] : [] };
}

/** Pieces of a paragraph; a full stop parts them, so that each stands for itself. */
function together(pieces: readonly Piece[]): Piece {
  return {
    xml: pieces.map(({ xml }) => xml + runXml('. ')).join(''),
    seen: pieces.map(({ seen }) => `${seen}. `).join(''),
    notes: pieces.flatMap(({ notes }) => notes),
  };
}

function blockOf(pieces: fc.Arbitrary<Piece>): fc.Arbitrary<Block> {
  const text = fc.array(pieces, { minLength: 1, maxLength: 5 }).map(together);
  const paragraph = text.map(({ xml, ...line }): Block => ({ xml: paragraphXml(xml), lines: [line] }));
  const joined = fc.tuple(text, text).map(([one, other]): Block => {
    const notes: ReadingNoteKind[] = [...one.notes, 'TRACKED_CHANGE', ...other.notes];
    const xml = paragraphXml(one.xml, { end: 'del' }) + paragraphXml(other.xml);
    return { xml, lines: [{ seen: one.seen + other.seen, notes }] };
  });
  const hidden = text.map(({ xml }): Block => {
    const written = xml.replace(
      /<w:rPr>.*?<\/w:rPr>|<w:r><w:(?:object|commentReference).*?<\/w:r>|<m:oMath>.*?<\/m:oMath>/g,
      '',
    );
    const runs = /<w:del|<w:move|<w:ins|showing/.test(written) ? secret() : written + secret();
    return {
      xml: paragraphXml(runs, { itself: '<w:pStyle w:val="Dolt"/>' }),
      lines: [{ seen: '', notes: ['HIDDEN_TEXT'] }],
    };
  });
  const boxed = fc.tuple(text, text).map(([around, inside]): Block => {
    const xml = paragraphXml(
      around.xml +
        textBoxXml(
          paragraphXml(inside.xml),
          '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>',
          paragraphXml(secret()),
        ),
    );
    return { xml, lines: [around, inside] };
  });
  const control = paragraph.map(({ xml, lines }): Block => ({ xml: controlXml(xml, '<w:richText/>'), lines }));
  return fc.oneof(paragraph, joined, hidden, boxed, control, tableOf(text));
}

/** A table of three columns, in which cells are merged over columns and rows. */
function tableOf(text: fc.Arbitrary<Piece>): fc.Arbitrary<Block> {
  const row = fc.tuple(
    fc.constantFrom([1, 1, 1], [2, 1], [1, 2], [3], [0, 1, 1]),
    fc.tuple(text, text, text),
    fc.boolean(),
  );
  return fc.array(row, { minLength: 1, maxLength: 4 }).map((rows): Block => {
    const made = [...rows, [[1, 1, 1], rows[0]?.[1] ?? [], false] as const].map(([spans, texts, isWrapped]) => {
      const cells = spans
        .filter((span) => span > 0)
        .map((span, index) => ({ span, text: texts[index] ?? { xml: '', seen: '', notes: [] } }));
      const xml = cells.map(({ span, text: { xml: content } }) => {
        const cell = `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraphXml(content)}</w:tc>`;
        return { xml: isWrapped ? controlXml(cell, '') : cell };
      });
      const before = spans[0] === 0 ? ['\t'] : [];
      const seen =
        before.join('') +
        cells.map(({ span, text: { seen: words } }) => words.trim() + '\t'.repeat(span - 1)).join('\t');
      return {
        row: { said: before.length > 0 ? '<w:gridBefore w:val="1"/>' : '', cells: xml },
        line: { seen, notes: cells.flatMap(({ text: { notes } }) => notes) },
      };
    });
    return { xml: tableXml(made.map(({ row: one }) => one)), lines: made.map(({ line }) => line) };
  });
}

/** The styles that mixtures name. */
export const MIXTURE_STYLES = [
  ['paragraph', 'Dolt', '<w:rPr><w:vanish/></w:rPr>'],
  ['character', 'Gömt', '<w:rPr><w:vanish/></w:rPr>'],
  ['character', 'GömtVidare', '<w:basedOn w:val="Gömt"/>'],
  ['character', 'Utgår', '<w:rPr><w:strike/></w:rPr>'],
]
  .map(([type, id, content]) => `<w:style w:type="${type}" w:styleId="${id}">${content}</w:style>`)
  .join('');

/** Documents in which all of this is mixed, with the lines and notes that their reader sees; no line holds `SECRET_WORD`. */
export const mixture = fc.array(blockOf(piece), { minLength: 1, maxLength: 6 }).map(documentOf);

/** The same with contact data in them. */
export const mixtureWithContactData = fc
  .array(blockOf(fc.oneof(piece, contact)), { minLength: 1, maxLength: 6 })
  .map(documentOf);

export const SECRET_WORD = SECRET;

function documentOf(blocks: readonly Block[]) {
  const lines = blocks.flatMap((block) => block.lines);
  const notes = lines.flatMap(({ notes: kinds }, index) => kinds.map((kind) => `${index + 1} ${kind}`));
  return { xml: blocks.map(({ xml }) => xml).join(''), lines: lines.map(({ seen }) => seen), notes: notes.sort() };
}
