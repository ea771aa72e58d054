import { isUtf8 } from 'node:buffer';
import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { validUtf8 } from '#schema/shared/valid-utf8.ts';

/** A request whose text cannot be read. */
interface Unreadable {
  status: 400 | 415;
  message: string;
}

/**
 * Reads bodies in the charset that they declare, UTF-8 where they declare none, and refuses text that is not in it: read
 * as if it were, it would be a question about something else. A byte order mark is left out.
 */
export function useCharset(): GatewayPlugin {
  return {
    async onRequest({ request, url, setRequest, fetchAPI, endResponse }) {
      const refuse = ({ status, message }: Unreadable) =>
        endResponse(
          fetchAPI.Response.json({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] }, { status }),
        );
      if (!isPercentEncodedUtf8(url.search))
        return refuse({ status: 400, message: 'the address is not UTF-8; expected text like "%C3%A4" for "ä"' });
      if (!request.body) return;
      const type = request.headers.get('content-type') ?? '';
      const read = decode(new Uint8Array(await request.arrayBuffer()), charsetOf(type));
      if (typeof read !== 'string') return refuse(read);
      const headers = new fetchAPI.Headers(request.headers);
      headers.set('content-type', type.replace(CHARSET, ''));
      headers.delete('content-length');
      const { method, signal } = request;
      setRequest(new fetchAPI.Request(request.url, { method, headers, signal, body: read }));
    },
  };
}

const CHARSET = /;\s*charset=("?)([^";\s]+)\1/i;

function charsetOf(contentType: string): string {
  return CHARSET.exec(contentType)?.[2] ?? 'utf-8';
}

function decode(bytes: Uint8Array, charset: string): string | Unreadable {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset, { fatal: true });
  } catch {
    return { status: 415, message: `the charset "${charset.slice(0, 40)}" is not known; expected utf-8` };
  }
  try {
    return decoder.decode(bytes);
  } catch {
    const place = decoder.encoding === 'utf-8' ? ` (byte ${firstInvalid(bytes)})` : '';
    const expected = 'expected "content-type: application/json; charset=utf-8" and a body that is';
    return { status: 400, message: `the body is not ${decoder.encoding}${place}; ${expected}` };
  }
}

/** Where the first character begins that is not UTF-8, counted from 1. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = validUtf8(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  while (!isUtf8(bytes.subarray(0, valid))) valid -= 1;
  return valid + 1;
}

/** Whether the bytes that an address writes with % are UTF-8. */
function isPercentEncodedUtf8(search: string): boolean {
  try {
    decodeURIComponent(search.replace(/%(?![0-9a-f]{2})/gi, '%25'));
    return true;
  } catch {
    return false;
  }
}
