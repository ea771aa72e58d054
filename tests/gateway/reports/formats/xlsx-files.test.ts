import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xlsx, xlsxWithin } from '#gateway/reports/formats/xlsx.ts';
import { madeAbout, madeColumns } from './about-reports.ts';
import { type MadeTable, ODD_TEXTS, oddTable, randomTables } from './random-tables.ts';
import { hasLibreOffice, readWithLibreOffice } from './read-with-libre-office.ts';
import { type ReadSheet, readWorkbook, type SheetCell } from './read-workbook.ts';
import { allBytes, fileOf, reportOf } from './report-bytes.ts';
import { asHeld } from './told-apart.ts';
import { cellsShown, inLibreOffice, inXml, lineEnds, shown } from './workbook-cells.ts';

async function read(table: MadeTable, rowLimit?: number): Promise<ReadSheet[]> {
  return readWorkbook(await fileOf(rowLimit === undefined ? xlsx : xlsxWithin(rowLimit), table));
}

const types = ['text', 'integer', 'number', 'boolean', 'day', 'moment'] as const;

describe('A workbook', () => {
  it('has every cell on its first sheet', async () => {
    await fc.assert(
      fc.asyncProperty(randomTables, async (table) => {
        const [rows] = await read(table);
        expect(cellsShown(rows, table.types.length)).toEqual(asHeld(table, inXml));
      }),
    );
  });

  it.each(ODD_TEXTS)('keeps %j as text', async (words) => {
    const [rows] = await read({ types: ['text'], rows: [[words]] });
    expect(rows?.rows[1]?.[0]).toEqual({ value: inXml(words), isBold: false, format: '@' });
  });

  it('has days and moments that Excel counts with', async () => {
    const [rows] = await read({ types: ['day', 'moment'], rows: [['2024-02-29', '2024-02-29T12:00:00.000Z']] });
    expect(rows?.rows[1]?.map((cell) => cell?.value)).toEqual([45_351, 45_351.5]);
  });

  it.each(['1899-12-31', '1900-02-28'])('has %s, which Excel miscounts, as text', async (day) => {
    const [rows] = await read({ types: ['day'], rows: [[day]] });
    expect(rows?.rows[1]?.[0]).toMatchObject({ value: day, format: '@' });
  });

  it('has the columns’ names in bold, in sight and with a filter, and room for its columns', async () => {
    const [rows] = await read({ types, rows: [['05', 1, 1.5, true, null, null]] });
    expect(rows).toMatchObject({ frozenRows: 1, filter: 'A1:F2' });
    expect(rows?.rows[0]).toEqual(madeColumns(types).map(({ name }) => ({ value: name, isBold: true, format: '@' })));
    expect(rows?.widths.map((width) => width >= 10)).toEqual(types.map(() => true));
  });

  it('goes on in another sheet where one is full', async () => {
    const rows = Array.from({ length: 10 }, (_, index) => [index, `row ${index}`]);
    const sheets = (await read({ types: ['integer', 'text'], rows }, 5)).slice(0, -2);
    expect(sheets.map(({ title }) => title)).toEqual(['Rader', 'Rader 2', 'Rader 3']);
    expect(sheets.flatMap((sheet) => cellsShown(sheet, 2))).toEqual(rows);
    expect(sheets.map(({ filter }) => filter)).toEqual(['A1:B5', 'A1:B5', 'A1:B3']);
  });

  it('begins no other sheet where the last row fills one', async () => {
    const sheets = await read({ types: ['integer'], rows: [[1], [2], [3], [4]] }, 5);
    expect(sheets.map(({ title }) => title)).toEqual(['Rader', 'Kolumner', 'Om']);
  });

  it('cuts a text that is longer than Excel’s cells, not within a character, and says so there and on its last sheet', async () => {
    const long = `a${'👩'.repeat(20_000)}`;
    const sheets = await read({ types: ['text'], rows: [[long], ['short'], [long]] });
    const [, [cut] = []] = sheets[0]?.rows ?? [];
    expect(cut?.value).toMatch(/^a(👩)+ … \[avkortat\]$/u);
    expect(String(cut?.value).length).toBeGreaterThan(32_760);
    expect(String(cut?.value).length).toBeLessThanOrEqual(32_767);
    expect(labelled(sheets.at(-1), /avkortad/)).toBe('2');
  });

  it('keeps a text of just as many characters as Excel’s cells hold', async () => {
    const long = 'a'.repeat(32_767);
    const sheets = await read({ types: ['text'], rows: [[long]] });
    expect(sheets[0]?.rows[1]?.[0]?.value).toBe(long);
    expect(labelled(sheets.at(-1), /avkortad/)).toBeUndefined();
  });

  it('says on its last sheet how many texts had characters that XML cannot hold', async () => {
    const sheets = await read({ types: ['text'], rows: [['a\0'], ['b'], ['\ud800']] });
    expect(labelled(sheets.at(-1), /U\+FFFD/)).toBe('2');
  });

  it('tells of every column what it is', async () => {
    const sheet = (await read(oddTable)).at(-2);
    expect(sheet?.rows.slice(1).map((row) => row.map(shown))).toEqual(
      madeColumns(oddTable.types).map(({ name, type, title, description }) => [
        name,
        type,
        title.sv,
        title.en,
        description.sv,
      ]),
    );
  });

  it('tells last what it is and how each county is in it', async () => {
    const sheet = (await read(oddTable)).at(-1);
    expect(labelled(sheet, /^Adress$/)).toBe(madeAbout.address);
    expect(labelled(sheet, /^Parameter county$/)).toBe('05');
    expect(labelled(sheet, /^Hänvisa/)).toBe(madeAbout.citation.sv);
    expect(labelled(sheet, /^Nästa hämtning/)).toBe(madeAbout.cursor);
    expect(sheet?.rows.slice(-2).map((row) => row.map(shown))).toEqual([
      [
        '05',
        'Östergötland',
        'svarade',
        '7',
        '2026-01-02T03:04:05.000Z',
        'CC0 1.0',
        madeAbout.counties[0]?.licence?.url,
        'fel@region.example',
      ],
      ['20', 'Dalarna', 'svarade inte i tid'],
    ]);
  });

  it('is in the language of its report', async () => {
    const report = reportOf(oddTable);
    const english = { ...report, about: { ...report.about, language: 'en' as const } };
    const sheets = await readWorkbook(await allBytes(xlsx.write(english, { separator: 'comma' })));
    expect(sheets.map(({ title }) => title)).toEqual(['Rows', 'Columns', 'About']);
    expect(labelled(sheets.at(-1), /^How to cite$/)).toBe(madeAbout.citation.en);
  });
});

describe.runIf(await hasLibreOffice())('With LibreOffice, a workbook', () => {
  it('has every cell on its first sheet', async () => {
    const [table] = fc.sample(
      randomTables.filter(({ rows }) => rows.length > 5),
      { numRuns: 1, seed: 13 },
    );
    const all: MadeTable = {
      types: ['integer', 'text', 'text', ...types],
      rows: [...oddTable.rows.map((row) => [...row, '05', -7, 0.1, false, '2024-02-29', '2024-02-29T01:02:03.000Z'])],
    };
    const made = new Map([
      ['all', all],
      ['some', table as MadeTable],
    ]);
    const workbooks = new Map<string, Buffer>();
    for (const [name, one] of made) workbooks.set(name, await fileOf(xlsx, one));
    for (const [name, [, ...lines]] of await readWithLibreOffice(workbooks)) {
      expect(lines.map((line) => line.map(lineEnds))).toEqual(inLibreOffice(made.get(name) as MadeTable));
    }
  });
});

/** The text beside a label of a describing sheet. */
function labelled(sheet: ReadSheet | undefined, label: RegExp): SheetCell['value'] | undefined {
  return sheet?.rows.find(([cell]) => label.test(String(cell?.value)))?.[1]?.value;
}
