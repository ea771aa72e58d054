import fc from 'fast-check';
import type { ColumnType, ReportCell } from '#gateway/reports/formats/report-format.ts';
import type { MadeRows } from './about-reports.ts';

/** The types of a table’s columns, and its rows. */
export interface MadeTable {
  types: readonly ColumnType[];
  rows: MadeRows;
}

/** Texts that some reader has taken for something else, or could not hold. */
export const ODD_TEXTS: readonly string[] = [
  ...['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', "'=1", "'"],
  ...['05', '0', '1e5', '-0', '1,5', '1.5', 'true', 'FALSE', 'null', 'NULL', 'NaN', '\\N', '2024-02-30', '1/2'],
  ...['', ' ', ' a ', '"', '""', 'a"b', ',', ';', 'a,b;c', 'a\r\nb', '\n', '\r', '\r\n', 'a\nb\rc', '\\', 'a\\"b', '#'],
  ...['å ä ö Å Ä Ö é', '👨‍👩‍👧', 'e\u0301', '\uFEFFx', '\u2028', '\u0085', '\u200F', '\u{10FFFF}', '\uFFFE'],
  ...['a\0b', '\0', '\ud800', '\udc00x', 'x\ud83d', '\v', '\x1b[31m', '\x7f'],
  ...['<&>', ']]>', '&amp;', '&#13;', '_x0041_', '_x000D_', '_x005F_x0041_', '_x', '<script>'],
];

/** Readers in JavaScript drop a byte order mark that a text begins with, though the file has it. */
const beginsWithMark = (words: string) => words.startsWith('\uFEFF');

const texts = fc
  .oneof(
    fc.constantFrom(...ODD_TEXTS),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ unit: 'binary-ascii', maxLength: 20 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
    fc.constantFrom('lång ', 'a"', '\n').map((part) => part.repeat(300)),
  )
  .filter((words) => !beginsWithMark(words));

const dates = fc.date({
  min: new Date('0001-01-01T00:00:00.000Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});

const days = fc.oneof(
  dates.map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('1899-12-31', '1900-01-01', '1900-02-28', '1900-03-01', '1904-01-01', '1970-01-01', '2024-02-29'),
);

const CELLS: Readonly<Record<ColumnType, fc.Arbitrary<string | number | boolean>>> = {
  text: texts,
  integer: fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -5, max: 5 })),
  number: fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(1e21, -0, 0, 0.1, -1.5, 13.5, 5e-324, Number.MAX_VALUE, 1e-7),
  ),
  boolean: fc.boolean(),
  day: days,
  moment: dates.map((date) => date.toISOString()),
};

const TYPES = Object.keys(CELLS) as ColumnType[];

/** Tables of all types of cells, each of them sometimes nothing. */
export const randomTables: fc.Arbitrary<MadeTable> = fc
  .array(fc.constantFrom(...TYPES), { minLength: 2, maxLength: 7 })
  .chain((types) => {
    const cells = types.map((type) => fc.option(CELLS[type], { nil: null, freq: 5 }));
    const rows = fc.array(fc.tuple(...cells), { maxLength: 12 });
    return rows.map((made) => ({ types, rows: made as ReportCell[][] }));
  });

/** Every odd text, one in a row between a number and nothing. */
export const oddTable: MadeTable = {
  types: ['integer', 'text', 'text'],
  rows: ODD_TEXTS.map((words, index) => [index, words, null]),
};
