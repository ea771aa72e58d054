import { PassThrough, Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { inChunks } from './bytes.ts';

/** A file in a ZIP archive; its bytes are asked for when all before it are written. */
export interface ZipEntry {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** Of 9: 6 would take a quarter more processor time for a fifth fewer bytes (`npm run bench:reports xlsx`). */
const COMPRESSION = 4;

/**
 * A ZIP archive of files, deflated, written as they come; the next one is asked for when the last one is read. Ends with
 * the error of a file, without the directory at the end that readers look for; closes the files when the reader stops.
 */
export async function* zipped(entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  // Not `Readable.from`, whose end by an error waits for bytes that will not come.
  const archive = zip.outputStream.pipe(new PassThrough());
  let current: Readable | undefined;
  const fill = async () => {
    for await (const { name, bytes } of entries) {
      current = Readable.from(inChunks(bytes), { objectMode: false });
      zip.addReadStream(current, name, options());
      await finished(current);
    }
    zip.end();
  };
  const filled = fill().catch((error: Error) => archive.destroy(error));
  try {
    yield* inChunks(archive);
  } finally {
    current?.destroy();
    await filled;
  }
}

/** The same time for all files, by the clock on the wall, so that equal files give equal bytes wherever they are made. */
function options() {
  return { mtime: new Date(2000, 0, 1), forceDosTimestamp: true, mode: 0o100644, compressionLevel: COMPRESSION };
}
