import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { refusalWith } from '#subgraphs/serving/refusal.ts';
import { decodeBody, withoutCharset } from './decode-body.ts';
import { wrongParameters } from './use-address.ts';

/**
 * Reads bodies, in the charset that they declare. Refuses those of more bytes than the limit with 413, before they are
 * read to the end; the bytes themselves are counted, as `content-length` is a claim, and chunked bodies make none. Refuses
 * text that is not in its charset: read as if it were, it would be a question about something else; and a form whose
 * variables are no JSON.
 */
export function useBody(limit: number): GatewayPlugin {
  const tooLarge = refusalWith('LIMIT_EXCEEDED', `body: more than ${limit} bytes; expected at most ${limit}`, {
    limit: 'bodyBytes',
    expected: limit,
  });

  return {
    async onRequest({ request, setRequest, fetchAPI: { Headers, Request, Response }, endResponse }) {
      if (!request.body) return;
      const refuse = (status: number, message: string) =>
        endResponse(Response.json(refusalWith('BAD_USER_INPUT', message), { status }));
      const refuseSize = () => endResponse(Response.json(tooLarge, { status: 413, headers: { connection: 'close' } }));
      if (Number(request.headers.get('content-length')) > limit) return refuseSize();
      const bytes = await readUpTo(request.body, limit);
      if (bytes === 'too large') return refuseSize();
      if (bytes === 'broken off') return refuse(400, 'the body ended before it was whole');
      const type = request.headers.get('content-type') ?? '';
      const read = decodeBody(bytes, type);
      if (typeof read !== 'string') return refuse(read.status, read.message);
      const wrong = /^application\/x-www-form-urlencoded\b/i.test(type) ? wrongParameters(read, 'body') : null;
      if (wrong) return endResponse(Response.json(wrong, { status: 400 }));
      const headers = new Headers(request.headers);
      headers.set('content-type', withoutCharset(type));
      headers.delete('content-length');
      const { url, method, signal } = request;
      setRequest(new Request(url, { method, headers, signal, body: read }));
    },
  };
}

/** Reads a body unless it is too large. A hook that throws would end the process, so a broken-off body is a word. */
async function readUpTo(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | 'too large' | 'broken off'> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Not `for await`: leaving that loop ends the connection, and the client would never hear why.
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      bytes += next.value.byteLength;
      if (bytes > limit) return 'too large';
      chunks.push(next.value);
    }
  } catch {
    return 'broken off';
  }
  const body = new Uint8Array(bytes);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return body;
}
