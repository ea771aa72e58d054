import { limits } from '#schema/shared/limits.ts';

/** Reads a subgraph's answer to its end. Throws where it has more bytes than an answer may have; the rest is not read then. */
export async function boundedAnswer({ body, status, headers }: Response): Promise<Response> {
  const limit = limits.subgraphAnswerBytes;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > limit) throw new Error(`its answer has more than ${limit} bytes`);
    chunks.push(chunk);
  }
  const text = new TextDecoder().decode(Buffer.concat(chunks));
  return new Response(text || null, { status, headers });
}
