/** How many bytes go out at a time: few enough to wait in memory for each reader, many enough that none is dear. */
export const CHUNK_SIZE = 65_536;

const encoder = new TextEncoder();

/** Text as UTF-8. Half a surrogate pair is no character and becomes U+FFFD. */
export function utf8(words: string): Uint8Array {
  return encoder.encode(words);
}

/** Text that is there at once, as a stream of bytes. */
export async function* utf8Stream(words: string): AsyncGenerator<Uint8Array> {
  yield utf8(words);
}

/**
 * Bytes in chunks of 64 kB, each a memory of its own that the reader may keep; the first part goes out by itself, so that
 * who waits sees that something comes. Takes the next part only when all that it has is read but for less than a chunk.
 * Ends with the error of the parts, without what had not filled a chunk; closes the parts when the reader stops.
 */
export async function* inChunks(parts: AsyncIterable<Uint8Array>, size = CHUNK_SIZE): AsyncGenerator<Uint8Array> {
  let chunk = new Uint8Array(size);
  let [filled, isFirst] = [0, true];
  for await (const part of parts) {
    for (let from = 0; from < part.length; ) {
      const piece = part.subarray(from, from + size - filled);
      chunk.set(piece, filled);
      filled += piece.length;
      from += piece.length;
      if (filled < size && !isFirst) continue;
      yield chunk.subarray(0, filled);
      chunk = new Uint8Array(size);
      [filled, isFirst] = [0, false];
    }
  }
  if (filled > 0) yield chunk.subarray(0, filled);
}
