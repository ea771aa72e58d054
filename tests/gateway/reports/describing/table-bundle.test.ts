import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { readArchive } from '../formats/read-archive.ts';
import { type ReadMetadata, readCsvw } from './csvw-reader.ts';
import { type DescribedHubServer, describedHub } from './described-hub.ts';

const { silent, wrap } = silenceSwitch();
let hub: DescribedHubServer;
beforeAll(async () => {
  hub = await describedHub({ wrap });
});
afterAll(() => hub.close());

const bundle = async (report: string) => (await hub.get(`/v1/reports/${report}`)).bytes();
const filesOf = async (report: string) => readArchive(await bundle(report));
const textOf = async (report: string, name: string) => (await filesOf(report)).get(name)?.toString() ?? '';

describe('The bundle of a table', () => {
  it('has the table as CSV, its metadata and a README, for every table', async () => {
    for (const table of await hub.tables())
      expect([...(await filesOf(`${table}.zip`)).keys()]).toEqual([
        `${table}.csv`,
        `${table}.csv-metadata.json`,
        'README.md',
      ]);
  });

  it('has the CSV that the same parameters give by themselves', async () => {
    const alone = await bundle('parties.csv?counties=20&separator=semicolon');
    expect((await filesOf('parties.zip?counties=20&separator=semicolon')).get('parties.csv')).toEqual(
      Buffer.from(alone),
    );
  });

  it('has metadata that describe the file beside them', async () => {
    const files = await filesOf('relations.zip?separator=semicolon');
    const metadata = JSON.parse(`${files.get('relations.csv-metadata.json')}`) as ReadMetadata;
    expect([metadata.url, readCsvw(metadata, files.get('relations.csv') as Buffer).misfits]).toEqual([
      'relations.csv',
      [],
    ]);
  });

  it('is the same bytes for the same data', async () => {
    const [one, other] = [await bundle('facts.zip'), await bundle('facts.zip')];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('is a file by its name, which is not packed again', async () => {
    const { headers } = await hub.get('/v1/reports/facts.zip', { 'accept-encoding': 'br, gzip' });
    const told = ['content-type', 'content-disposition', 'content-encoding'].map((name) => headers.get(name));
    expect(told).toEqual(['application/zip', 'attachment; filename="facts.zip"', null]);
  });

  it('is known by its tag', async () => {
    const tag = (await hub.get('/v1/reports/facts.zip')).headers.get('etag') ?? '';
    expect((await hub.get('/v1/reports/facts.zip', { 'if-none-match': tag })).status).toBe(304);
  });
});

describe('The README of a bundle', () => {
  it.each([
    ['sv', '# Fakta', '## Så läses raderna'],
    ['en', '# Facts', '## How to read the rows'],
  ])('is written in the language of the report: %s', async (lang, title, heading) => {
    const lines = (await textOf(`facts.zip?lang=${lang}`, 'README.md')).split('\n');
    expect(lines).toEqual(expect.arrayContaining([title, heading]));
  });

  it.each([
    [
      'the licence',
      '[CC0 1.0 Universal, dedicated to the public domain](https://creativecommons.org/publicdomain/zero/1.0/)',
    ],
    ['that not stated is a value', 'with NOT_STATED and the lines that were read'],
    ['what a removed row is', '- `REMOVED`: the rows with this key are no more'],
    ['the columns', '| stated_as_code | text |'],
    ['the revision of a county', '| 20 | Dalarnas län | answered | 1 |'],
    ['that nobody is missing', 'All counties that were asked answered.'],
    ['how it is cited', 'Facts (20'],
    ['the address that gives it', '/v1/reports/facts.zip?lang=en>'],
  ])('tells %s', async (_, words) => {
    expect(await textOf('facts.zip?lang=en', 'README.md')).toContain(words);
  });

  it('tells where the next pull goes on', async () => {
    const cursor = (await hub.get('/v1/reports/facts.zip')).headers.get('hub-next-cursor');
    expect(await textOf('facts.zip', 'README.md')).toContain(`\`after=${cursor}\``);
  });

  it('tells who is missing', async () => {
    silent.add('dalarna');
    const readme = await textOf('facts.zip?complete=partial&lang=en', 'README.md').finally(() => silent.clear());
    expect(readme).toContain('These counties did not answer, and their rows are missing: Dalarnas län.');
  });
});
