import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { bundled } from '#gateway/reports/formats/bundle.ts';
import { csv } from '#gateway/reports/formats/csv.ts';
import { oddTable } from './random-tables.ts';
import { readArchive } from './read-archive.ts';
import { allBytes, fileOf, reportOf } from './report-bytes.ts';

const TEXTS = [
  { name: 'facts.csv-metadata.json', text: '{"å":1}' },
  { name: 'README.txt', text: 'Läs mig.\n' },
];

/** A bundle of a table with texts. */
function bundle(texts = () => TEXTS): Promise<Buffer> {
  const bytes = csv.write(reportOf(oddTable), { separator: 'comma' });
  return allBytes(bundled({ name: 'facts.csv', bytes }, texts));
}

describe('A bundle', () => {
  it('has the table first and the texts after it in their order', async () => {
    expect([...(await readArchive(await bundle())).keys()]).toEqual(['facts.csv', ...TEXTS.map(({ name }) => name)]);
  });

  it('has the table byte for byte', async () => {
    expect((await readArchive(await bundle())).get('facts.csv')).toEqual(await fileOf(csv, oddTable));
  });

  it('has the texts in UTF-8', async () => {
    const files = await readArchive(await bundle());
    expect(TEXTS.map(({ name }) => files.get(name)?.toString('utf8'))).toEqual(TEXTS.map(({ text }) => text));
  });

  it('asks for the texts when the table has been read', async () => {
    let isRead = false;
    async function* bytes() {
      yield Buffer.from('a,b\r\n');
      isRead = true;
    }
    const told = () => [{ name: 'README.txt', text: isRead ? 'after' : 'before' }];
    const files = await readArchive(await allBytes(bundled({ name: 'facts.csv', bytes: bytes() }, told)));
    expect(files.get('README.txt')?.toString()).toBe('after');
  });

  it('says of all its files that they are of one time', async () => {
    const { files } = await JSZip.loadAsync(await bundle());
    expect(new Set(Object.values(files).map(({ date }) => date.toISOString()))).toEqual(
      new Set(['2000-01-01T00:00:00.000Z']),
    );
  });

  it('fails where a text cannot be made', async () => {
    const failing = bundle(() => {
      throw new Error('No text.');
    });
    await expect(failing).rejects.toThrow('No text.');
  });
});
