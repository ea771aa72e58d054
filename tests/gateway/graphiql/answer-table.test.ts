import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { findRows } from '#gateway/graphiql/browser/answer/find-rows.ts';
import { flattenRows } from '#gateway/graphiql/browser/answer/flatten-rows.ts';
import { browserPresent } from '#tests/support/browser.ts';
import { answerPane, askOpened, openGraphiql } from './open-graphiql.ts';

describe('The rows of an answer', () => {
  it.each([
    [
      'the list of nodes, whatever stands before',
      { a: { counties: [{ b: 1 }], nodes: [{ c: 2 }] } },
      ['a.nodes', 'a.counties'],
    ],
    ['the first list where none is called so', { a: [{ b: 1 }], c: { d: [{ e: 2 }] } }, ['a', 'c.d']],
    ['the answer itself where it has no list', { a: { b: 1 } }, ['']],
    ['nothing where there is no answer', null, []],
  ])('are %s', (_, data, ways) => {
    expect(findRows(data).map(({ path }) => path.join('.'))).toEqual(ways);
  });

  it('become several where one has a list, with what is around it on each', () => {
    const rows = [
      {
        a: 1,
        list: [
          { b: 1, of: [{ c: 1 }, { c: 2 }] },
          { b: 2, of: [] },
        ],
      },
      { a: 2, list: [] },
    ];
    expect(flattenRows(rows)).toEqual({
      columns: ['a', 'list.b', 'list.of.c'],
      rows: [
        [1, 1, 1],
        [1, 1, 2],
        [1, 2, null],
        [2, null, null],
      ],
    });
  });

  it('have in one cell what other lists hold, with a sign for what is null there', () => {
    const rows = [{ list: [{ a: 1 }], words: ['x', 'y'], other: [{ b: 'p' }, { b: null }, { b: 'q' }] }];
    expect(flattenRows(rows)).toEqual({ columns: ['list.a', 'words', 'other.b'], rows: [[1, 'x | y', 'p | – | q']] });
  });

  it('have no column for an object that is null on some, but for what is in it', () => {
    expect(flattenRows([{ of: null }, { of: { a: 1 } }])).toEqual({ columns: ['of.a'], rows: [[null], [1]] });
  });
});

const QUERY = `query Paid {
  agreements(orderBy: { field: COUNTY }) {
    nodes { id county { name } parties { role wording organisation { name } } }
    counties { status }
  }
}`;

interface Answer {
  agreements: {
    nodes: {
      id: string;
      county: { name: string };
      parties: { role: string; wording: string | null; organisation: { name: string } | null }[];
    }[];
  };
}

describe.runIf(browserPresent)('The table of an answer', () => {
  it('shows what was answered, and so does its file', async () => {
    const { page, complaints } = await openGraphiql(`/graphiql?${new URLSearchParams({ query: QUERY })}`);
    const { answer } = await askOpened(page);
    await answerPane(page).getByText('"agreements"').waitFor();
    const expected = (answer.data as Answer).agreements.nodes.flatMap(({ id, county, parties }) =>
      parties.map(({ role, wording, organisation }) => [id, county.name, role, wording, organisation?.name ?? null]),
    );
    expect(expected.length).toBeGreaterThan(20);
    await page.getByRole('button', { name: 'Tabell' }).click();
    const table = page.locator('.hub-table table');
    const lines = await table.locator('tr').all();
    const shown = await Promise.all(lines.map((line) => line.locator('th, td').allTextContents()));
    const header = ['id', 'county.name', 'parties.role', 'parties.wording', 'parties.organisation.name'];
    expect(shown).toEqual([header, ...expected.slice(0, 200).map((row) => row.map(String))]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hämta CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Paid.csv');
    const file = await readFile(await download.path(), 'utf8');
    expect(readCsv(file)).toEqual([header, ...expected.map((row) => row.map((cell) => cell ?? ''))]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** A reader of CSV of its own: fields by RFC 4180. */
function readCsv(file: string): string[][] {
  expect(file.codePointAt(0)).toBe(0xfeff);
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of file.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}
