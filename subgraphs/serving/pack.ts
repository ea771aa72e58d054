import { promisify } from 'node:util';
import { type BrotliOptions, brotliCompress, constants, gzip, type ZlibOptions } from 'node:zlib';
import type { Encoding } from './accepted-encoding.ts';

/** As much as can be packed while somebody waits: more than this saves a tenth and takes several times as long. */
export const BROTLI_OPTIONS: BrotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
export const GZIP_OPTIONS: ZlibOptions = { level: 1 };

const toBrotli = promisify<Uint8Array, BrotliOptions, Uint8Array<ArrayBuffer>>(brotliCompress);
const toGzip = promisify<Uint8Array, ZlibOptions, Uint8Array<ArrayBuffer>>(gzip);

/** The bytes of an answer, packed beside the thread that answers. */
export async function pack(bytes: Uint8Array<ArrayBuffer>, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'br') return toBrotli(bytes, BROTLI_OPTIONS);
  return encoding === 'gzip' ? toGzip(bytes, GZIP_OPTIONS) : bytes;
}
