import { setTimeout as wait } from 'node:timers/promises';
import { parquetMetadata } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { bundled } from '#gateway/reports/formats/bundle.ts';
import { csv } from '#gateway/reports/formats/csv.ts';
import { reportFormats } from '#gateway/reports/formats/formats.ts';
import type { ReportContent } from '#gateway/reports/formats/report-format.ts';
import { type MadeRows, madeAbout, madeColumns } from './about-reports.ts';
import { oddTable } from './random-tables.ts';
import { readArchive } from './read-archive.ts';
import { allBytes, reportOf } from './report-bytes.ts';

/** Chunks that a source has, more than any reader may be ahead. */
const CHUNKS = 150;
const ROWS = 200;

/** A source that tells how many chunks it was asked for, and whether it was let go. */
interface Source {
  report: ReportContent;
  asked: number;
  isClosed: boolean;
}

/** Rows that hardly pack: what a stream holds back is in bytes. */
function row(number: number): [number, string] {
  let [state, words] = [number + 1, ''];
  for (let index = 0; index < 40; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    words += state.toString(36);
  }
  return [number, words];
}

const CHUNK_LIST = Array.from({ length: CHUNKS }, (_, chunk) =>
  Array.from({ length: ROWS }, (_, index) => row(chunk * ROWS + index)),
);

function source(failsAfter = Number.POSITIVE_INFINITY): Source {
  const made: Source = {
    report: { about: madeAbout, columns: madeColumns(TYPES), chunks: chunks() },
    asked: 0,
    isClosed: false,
  };
  async function* chunks(): AsyncGenerator<MadeRows> {
    try {
      for (const [index, chunk] of CHUNK_LIST.entries()) {
        made.asked++;
        if (index >= failsAfter) throw new Error('A county was lost.');
        yield chunk;
      }
    } finally {
      made.isClosed = true;
    }
  }
  return made;
}

const TYPES = ['integer', 'text'] as const;
const SEPARATOR = { separator: 'comma' } as const;

/** Everything that writes a report: each format, and a bundle of one. */
const writers: ReadonlyMap<string, (report: ReportContent) => AsyncIterable<Uint8Array>> = new Map([
  ...[...reportFormats].map(
    ([name, format]) => [name, (report: ReportContent) => format.write(report, SEPARATOR)] as const,
  ),
  [
    'bundle',
    (report: ReportContent) =>
      bundled({ name: 'facts.csv', bytes: csv.write(report, SEPARATOR) }, () => [
        { name: 'README.txt', text: 'What it is.' },
      ]),
  ],
]);

/** Readers of the forms that can tell whether they are whole; lines of CSV and NDJSON cannot, their transfer breaks. */
const readers: readonly (readonly [name: string, read: (bytes: Buffer) => unknown])[] = [
  ['json', (bytes) => JSON.parse(bytes.toString())],
  ['xlsx', readArchive],
  ['bundle', readArchive],
  ['parquet', (bytes) => parquetMetadata(new Uint8Array(bytes).buffer)],
];

/** What a stream gives before it fails, and with what it fails. */
async function broken(stream: AsyncIterable<Uint8Array>): Promise<{ bytes: Buffer; error: unknown }> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk);
  } catch (error) {
    return { bytes: Buffer.concat(chunks), error };
  }
  throw new Error('The stream ended as if it were whole.');
}

/** Waits until a source has not been asked for a while. */
async function untilCalm(from: Source): Promise<void> {
  for (let [before, calm] = [-1, 0]; calm < 10; before = from.asked) {
    await wait(10);
    calm = from.asked === before ? calm + 1 : 0;
  }
}

describe.each([...writers])('The bytes of %s', (_name, write) => {
  it('come in chunks of 64 kB at most, and few smaller ones', async () => {
    const sizes: number[] = [];
    for await (const chunk of write(source().report)) sizes.push(chunk.length);
    expect(Math.max(...sizes)).toBe(65_536);
    expect(sizes.filter((size) => size < 65_536).length).toBeLessThanOrEqual(2);
  });

  it('are the same for equal rows, in whatever zone of time', async () => {
    const zone = process.env.TZ;
    const made: Buffer[] = [];
    for (const other of ['Europe/Stockholm', 'America/New_York']) {
      process.env.TZ = other;
      made.push(await allBytes(write(reportOf(oddTable))));
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(made[1]?.equals(made[0] ?? Buffer.of())).toBe(true);
  });

  it('end with the error of the rows', async () => {
    const { error } = await broken(write(source(30).report));
    expect(error).toEqual(new Error('A county was lost.'));
  });

  it('end with the error of rows that were waited for, when all before them has been read', async () => {
    async function* chunks(): AsyncGenerator<MadeRows> {
      yield CHUNK_LIST[0] ?? [];
      await wait(100);
      throw new Error('A county was lost.');
    }
    const { error } = await broken(write({ ...source().report, chunks: chunks() }));
    expect(error).toEqual(new Error('A county was lost.'));
  });

  it('let go of the rows when their reader stops', async () => {
    const from = source();
    for await (const _ of write(from.report)) if (from.asked > 5) break;
    expect(from).toMatchObject({ isClosed: true });
    expect(from.asked).toBeLessThan(CHUNKS);
  });

  it('let go of the rows when these fail', async () => {
    const from = source(3);
    await broken(write(from.report));
    expect(from.isClosed).toBe(true);
  });

  it('wait for their reader, however many rows there are', async () => {
    const from = source();
    const bytes = write(from.report)[Symbol.asyncIterator]();
    await bytes.next();
    await bytes.next();
    await untilCalm(from);
    expect(from.asked).toBeLessThan(CHUNKS / 3);
    await bytes.return?.();
  });
});

describe.each(readers)('The bytes of %s', (name, read) => {
  const write = writers.get(name) ?? (() => expect.unreachable());

  it('that end with an error are taken for whole by no reader', async () => {
    const { bytes } = await broken(write(source(30).report));
    expect(bytes.length).toBeGreaterThan(1_000);
    await expect(Promise.try(read, bytes)).rejects.toThrow();
  });

  it('without an error are whole', async () => {
    const bytes = await allBytes(write(reportOf(oddTable)));
    await expect(Promise.try(read, bytes)).resolves.toBeDefined();
  });
});

describe.each(['csv', 'json', 'ndjson'])('The bytes of %s', (name) => {
  it('are never more in waiting than a chunk of theirs and two of the rows', async () => {
    const format = reportFormats.get(name) ?? csv;
    const { length } = await allBytes(format.write(source().report, SEPARATOR));
    const from = source();
    let [read, most] = [0, 0];
    for await (const chunk of format.write(from.report, SEPARATOR)) {
      read += chunk.length;
      most = Math.max(most, (from.asked * length) / CHUNKS - read);
    }
    expect(most).toBeLessThan(65_536 + (2 * length) / CHUNKS);
  });
});
