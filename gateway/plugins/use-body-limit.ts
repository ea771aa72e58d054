import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';

/**
 * Refuses bodies of more bytes than the limit with 413, before they are read to the end. The bytes
 * themselves are counted: `content-length` is a claim, and chunked bodies make none.
 */
export function useBodyLimit(limit: number): GatewayPlugin {
  return {
    async onRequest({ request, setRequest, fetchAPI, endResponse }) {
      if (!request.body) return;
      const refused = () =>
        endResponse(
          fetchAPI.Response.json(
            {
              errors: [
                {
                  message: `body: more than ${limit} bytes; expected at most ${limit}`,
                  extensions: { code: 'BODY_TOO_LARGE', limit },
                },
              ],
            },
            { status: 413, headers: { connection: 'close' } },
          ),
        );
      if (Number(request.headers.get('content-length')) > limit) return refused();
      const body = await readUpTo(request.body, limit);
      if (body === 'too large') return refused();
      if (body === 'broken off') return endResponse(fetchAPI.Response.json(BROKEN_OFF, { status: 400 }));
      const { url, method, headers, signal } = request;
      setRequest(new fetchAPI.Request(url, { method, headers, signal, body }));
    },
  };
}

const BROKEN_OFF = {
  errors: [{ message: 'the body ended before it was whole', extensions: { code: 'BAD_USER_INPUT' } }],
};

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
