import { utf8Stream } from './bytes.ts';
import { type ZipEntry, zipped } from './zip.ts';

/** A text beside a table, such as its README. */
export interface BundledText {
  name: string;
  text: string;
}

/**
 * A table and texts about it as a ZIP archive: the table first, then the texts in their order. They are asked for when
 * all rows are written, so they can tell who answered. Ends with the error of the table, as an archive that no reader
 * takes for whole.
 */
export function bundled(table: ZipEntry, texts: () => readonly BundledText[]): AsyncGenerator<Uint8Array> {
  return zipped(entries(table, texts));
}

async function* entries(table: ZipEntry, texts: () => readonly BundledText[]): AsyncGenerator<ZipEntry> {
  yield table;
  for (const { name, text } of texts()) yield { name, bytes: utf8Stream(text) };
}
