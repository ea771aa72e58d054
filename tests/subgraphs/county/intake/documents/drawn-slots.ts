import fc from 'fast-check';
import { contactData } from '#tests/support/contact-data.ts';
import type { DrawnPage } from '#tests/support/drawn-pdf.ts';

/** A page on which one text is drawn in one of many ways, and what its reader sees of it. */
export interface Slot {
  how: string;
  page: DrawnPage;
  /** As a reader would write it down; `null` where nothing of it is seen. */
  seen: string | null;
  words: readonly string[];
}

/** Every letter of Courier is so wide, in sizes of the font: places can be reckoned without reading a font. */
const WIDTH = 0.6;
const [X, Y] = [120, 420];
/** A page on which a line goes far in every direction. */
const ROOM = '/MediaBox [-1400 -1400 1600 1600]';

const WORDS = [
  'Samverkan',
  'kring',
  'barn',
  'och',
  'unga',
  'gäller',
  'från',
  '2020',
  'parterna',
  'stöd',
  'i',
  'Mora',
  'å',
];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 5 }).map((all) => ['Avtal', ...all]);
const contact = fc
  .constantFrom(...contactData.map(({ written }) => written.replaceAll('–', '-')))
  .map((one) => ['Kontakt', ...one.split(' ')]);

/** How letters come to their places. */
const setting = fc.record({
  size: fc.constantFrom(9, 12, 18),
  spacing: fc.constantFrom(0, 0, 0.05, 0.1, 0.125, 0.2, 0.3, 0.4),
  by: fc.constantFrom('SPACING', 'MOVES', 'LETTERS', 'PIECES'),
  scale: fc.constantFrom(100, 100, 80, 130),
  doubled: fc.constantFrom(0, 0, 0.02, 0.05),
  turn: fc.constantFrom('1 0 0 1', '0 1 -1 0', '-1 0 0 -1', '0 -1 1 0'),
});
type Setting = typeof setting extends fc.Arbitrary<infer Of> ? Of : never;

/** What is drawn around a text that leaves it seen, and what hides it. `B` stands for a box around it, in its own turn. */
const SHOWING: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['0.9 g B f 0 g', ''],
  ['0 0 0.4 rg B f 1 1 0 rg', ''],
  ['0.2 g B f 1 g', '0 g'],
  ['', '/Multiply gs 1 1 0 rg B f'],
  ['', '/Half gs 0 1 1 rg B f'],
  ['', '0 G 2 w B S'],
  ['0 g B f 1 g B f 0 g', ''],
  ['/OC /On BDC', 'EMC'],
  ['1 Tr', '0 Tr'],
];
const HIDING: typeof SHOWING = [
  ['', '0 g B f'],
  ['', '1 g B f'],
  ['', '0.4 0.1 0.1 rg B f'],
  ['1 g', ''],
  ['0.2 g B f', ''],
  ['3 Tr', ''],
  ['7 Tr', ''],
  ['/None gs', ''],
  ['/OC /Off BDC', 'EMC'],
  ['/OC /On BDC /OC /OffToo BDC', 'EMC EMC'],
  ['0 0 1 1 re W n', ''],
];

/** Text in any of these ways. */
export const slots: fc.Arbitrary<Slot> = fc
  .record({ text: fc.oneof(words, contact), set: setting, isSeen: fc.boolean(), around: fc.nat(1_000) })
  .map(({ text, set, isSeen, around }) => {
    const ways = isSeen ? SHOWING : HIDING;
    const [before, after] = ways[around % ways.length] ?? ['', ''];
    const length = text.join(' ').length * (WIDTH + set.spacing) * set.size * (set.scale / 100);
    const box = `-6 ${-0.4 * set.size} ${length + 12} ${1.5 * set.size} re`;
    const drawn = [0, ...(set.doubled > 0 ? [set.doubled] : [])]
      .map((shift) => drawnText(text.join(' '), set, shift))
      .join(' ');
    const content = `q ${set.turn} ${X} ${Y} cm ${before.replaceAll('B', box).replaceAll(`${box}DC`, 'BDC')} ${drawn} ${after.replaceAll(/\bB\b/g, box)} Q`;
    return {
      how: JSON.stringify({ ...set, before, after }),
      page: { content, entries: ROOM },
      seen: isSeen ? text.join(' ') : null,
      words: text,
    };
  });

/** A text from a place on, in operators of PDF. */
function drawnText(text: string, { size, spacing, by, scale }: Setting, shift: number): string {
  const pitch = (WIDTH + spacing) * size * (scale / 100);
  const start = `${scale} Tz /F2 ${size} Tf ${shift * size} 0 Td`;
  const letters = [...text];
  const wide = spacing * size;
  if (by === 'SPACING') return `BT ${wide} Tc ${start} (${string(text)}) Tj ET`;
  if (by === 'MOVES')
    return `BT ${start} [${letters.map((one) => `(${string(one)})`).join(` ${-spacing * 1_000} `)}] TJ ET`;
  if (by === 'PIECES') {
    const pieces = [text.slice(0, 4), text.slice(4, 9), text.slice(9)].map((one) => `(${string(one)}) Tj`);
    return `BT ${wide} Tc ${start} ${pieces.join(' ')} ET`;
  }
  // Spaces are not drawn, only left.
  return letters
    .map((one, at) =>
      one === ' ' ? '' : `BT ${scale} Tz /F2 ${size} Tf ${shift * size + at * pitch} 0 Td (${string(one)}) Tj ET`,
    )
    .join(' ');
}

function string(text: string): string {
  return text.replace(/[\\()]/g, '\\$&');
}
