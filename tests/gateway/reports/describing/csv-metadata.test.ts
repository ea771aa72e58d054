import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { THOROUGH } from '#tests/support/thorough.ts';
import { type ReadMetadata, readCsvw } from './csvw-reader.ts';
import { type DescribedHubServer, describedHub } from './described-hub.ts';

const { silent, wrap } = silenceSwitch();
let hub: DescribedHubServer;
beforeAll(async () => {
  hub = await describedHub({ wrap });
});
afterAll(() => hub.close());

const metadataOf = (table: string, search = '') =>
  hub.json<ReadMetadata>(`/v1/reports/${table}.csv-metadata.json${search}`);
const bytesOf = async (table: string, search = '') => (await hub.get(`/v1/reports/${table}.csv${search}`)).bytes();

/** Parameters that a CSV is asked with: each table with some of them in turn, with all where there is time. */
const SEARCHES = ['', '?labels=codes', '?labels=texts&lang=en', '?separator=semicolon'];

describe('The CSVW metadata of a table', () => {
  it('describes the columns, cells and keys of its CSV with the same parameters', async () => {
    for (const [turn, table] of (await hub.tables()).entries())
      for (const search of THOROUGH ? SEARCHES : [SEARCHES[turn % SEARCHES.length]]) {
        const { rows, misfits } = readCsvw(await metadataOf(table, search), await bytesOf(table, search));
        expect([table, search, misfits]).toEqual([table, search, []]);
        expect([table, search, rows.length]).not.toEqual([table, search, 0]);
      }
  });

  it('holds where each citation has a row', async () => {
    const search = '?citations=rows';
    const metadata = await metadataOf('facts', search);
    expect(metadata.tableSchema.primaryKey).toEqual(['fact_id', 'citation_number']);
    expect(readCsvw(metadata, await bytesOf('facts', search)).misfits).toEqual([]);
  });

  it('has its CSV read as JSON has it, value by value', async () => {
    for (const table of await hub.tables()) {
      const { rows } = readCsvw(
        await metadataOf(table, '?separator=semicolon'),
        await bytesOf(table, '?separator=semicolon'),
      );
      const json = await hub.json<{ rows: Record<string, unknown>[] }>(`/v1/reports/${table}.json`);
      // A spreadsheet’s formulas are disarmed in CSV, and it tells no empty text from nothing.
      const plain = (row: Record<string, unknown>) =>
        Object.entries(row).map(([name, value]) => [
          name,
          typeof value === 'string' ? value.replace(/^'(?=[=+\-@])/, '') || null : value,
        ]);
      expect(rows.map(plain)).toEqual(json.rows.map(plain));
    }
  });

  it('is told by the CSV, by a link of the right type with the same parameters', async () => {
    const { headers, url } = await hub.get('/v1/reports/facts.csv?counties=05&counties=20&lang=en');
    const [, link = ''] =
      /<([^>]*)>; rel="describedby"; type="application\/csvm\+json"/.exec(headers.get('link') ?? '') ?? [];
    const described = (await (await fetch(new URL(link, url))).json()) as ReadMetadata & { lang: string };
    const given = new URL(described.url).searchParams;
    expect([described.lang, given.get('counties'), given.get('lang')]).toEqual(['en', '05,20', 'en']);
  });

  it('names the address of its CSV', async () => {
    const { url } = await metadataOf('facts', '?labels=codes');
    expect(url).toBe(`${hub.url}/v1/reports/facts.csv?labels=codes`);
  });

  it('names licence, revisions, the states of rows and the cursor', async () => {
    const metadata = await metadataOf('facts');
    const cursor = (await hub.get('/v1/reports/facts.csv')).headers.get('hub-next-cursor');
    expect(metadata['dc:license']).toEqual([{ '@id': 'https://creativecommons.org/publicdomain/zero/1.0/' }]);
    expect(metadata.notes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ 'dc:title': 'row_state: REMOVED' }),
        expect.objectContaining({ 'dc:identifier': cursor }),
        expect.objectContaining({ 'dc:identifier': '20', 'dc:hasVersion': '1' }),
      ]),
    );
  });

  it('names no key where rows stand for counties, and says which did not answer', async () => {
    silent.add('dalarna');
    const search = '?complete=partial';
    const [metadata, bytes] = await Promise.all([metadataOf('facts', search), bytesOf('facts', search)]).finally(() =>
      silent.clear(),
    );
    expect(metadata.tableSchema).not.toHaveProperty('primaryKey');
    expect(metadata.notes).toContainEqual({
      'dc:identifier': '20',
      'dc:title': 'Dalarnas län',
      'dc:description': 'UNAVAILABLE',
    });
    expect(readCsvw(metadata, bytes).misfits).toEqual([]);
  });

  it('is refused as its table is', async () => {
    const told = await Promise.all(
      ['facts.csv', 'facts.csv-metadata.json'].map((report) => hub.json(`/v1/reports/${report}?counties=99`)),
    );
    expect(told[1]).toEqual(told[0]);
  });
});

describe('The reader of these tests', () => {
  const metadata: ReadMetadata = {
    url: 'x.csv',
    notes: [],
    dialect: { delimiter: ',', quoteChar: '"', commentPrefix: null, headerRowCount: 1 },
    tableSchema: {
      columns: [
        { name: 'id', titles: { und: 'id' }, datatype: 'integer', null: '' },
        { name: 'day', titles: { und: 'day' }, datatype: 'date', null: '' },
      ],
      primaryKey: ['id'],
    },
  };
  it.each([
    ['a header that is no title', 'id,date\r\n1,2020-01-01\r\n'],
    ['a cell of another type', 'id,day\r\none,2020-01-01\r\n'],
    ['a day that is none', 'id,day\r\n1,2020-02-30\r\n'],
    ['a row that is too long', 'id,day\r\n1,2020-01-01,\r\n'],
    ['a key that stands twice', 'id,day\r\n1,2020-01-01\r\n1,2020-01-02\r\n'],
  ])('finds %s', (_, text) => {
    expect(readCsvw(metadata, new TextEncoder().encode(text)).misfits).not.toEqual([]);
  });
});
