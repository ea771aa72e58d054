import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HubError } from '#schema/shared/errors.ts';

/** A file of a data set, with what tells whether it is whole. */
export interface WrittenFile {
  /** Within the data set, with `/`. */
  path: string;
  bytes: number;
  /** In hexadecimal. */
  sha256: string;
}

/** Writes files of a data set into a folder, and keeps account of them. */
export function fileWriter(folder: string) {
  const files: WrittenFile[] = [];

  async function write(path: string, chunks: AsyncIterable<Uint8Array>): Promise<WrittenFile> {
    const hash = createHash('sha256');
    let bytes = 0;
    async function* counted() {
      for await (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    }
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    await pipeline(counted, createWriteStream(file));
    const written = { path, bytes, sha256: hash.digest('hex') };
    files.push(written);
    return written;
  }

  return {
    files,
    /** Writes what a hub sends. Throws COUNTY_UNAVAILABLE where that ends before it is whole. */
    fromHub: (path: string, { body }: Response): Promise<WrittenFile> => write(path, whole(path, body)),
    text: (path: string, text: string): Promise<WrittenFile> =>
      write(path, Readable.from([new TextEncoder().encode(text)])),
  };
}

export type FileWriter = ReturnType<typeof fileWriter>;

async function* whole(path: string, body: Response['body']): AsyncGenerator<Uint8Array> {
  try {
    if (body) yield* body;
  } catch {
    throw new HubError('COUNTY_UNAVAILABLE', `${path} ended before it was whole: a county fell silent, or the hub did`);
  }
}
