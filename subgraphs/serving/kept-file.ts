import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './accepted-encoding.ts';
import { entityTag } from './entity-tag.ts';

/** A file that stays the same while the hub runs: its bytes are packed once. */
export interface KeptFile {
  headers: Readonly<Record<string, string>>;
  bytes: Uint8Array<ArrayBuffer>;
  tag: string;
  pack(encoding: Encoding): Promise<Uint8Array<ArrayBuffer>>;
}

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** A file, packed at full strength when it is first asked for in an encoding; a big one is packed by brotli beforehand. */
export function keptFile(
  bytes: Uint8Array<ArrayBuffer>,
  headers: KeptFile['headers'],
  brotli?: Uint8Array<ArrayBuffer>,
): KeptFile {
  const packings = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();
  if (brotli) packings.set('br', Promise.resolve(brotli));
  return {
    headers,
    bytes,
    tag: entityTag(bytes),
    pack(encoding) {
      const packing = packings.get(encoding) ?? packAll(bytes, encoding);
      packings.set(encoding, packing);
      return packing;
    },
  };
}

async function packAll(bytes: Uint8Array<ArrayBuffer>, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'identity') return bytes;
  const packed =
    encoding === 'br'
      ? await toBrotli(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })
      : await toGzip(bytes, { level: 9 });
  return new Uint8Array(packed);
}
