import { Response } from '@whatwg-node/server';
import { acceptsPlain, type Encoding } from '#subgraphs/serving/accepted-encoding.ts';
import { KEPT } from '#subgraphs/serving/cache-control.ts';
import { entityTag, holdsTag } from '#subgraphs/serving/entity-tag.ts';
import { pack } from '#subgraphs/serving/pack.ts';

/** An answer whose bytes are all there, before anybody looks at what the client has and takes. */
export interface Content {
  status: number;
  headers: Headers;
  bytes: Uint8Array<ArrayBuffer>;
  /** Its entity tag; `null` where it is not to be kept. */
  tag: string | null;
  pack(encoding: Encoding): Promise<Uint8Array<ArrayBuffer>>;
}

/** Fewer bytes go as they are: packed they would fill as many packets. */
const WORTH_PACKING = 1_024;

/** What comes in one piece; other forms are streams. */
const IN_ONE_PIECE = /^(?:application\/|text\/html\b)/;

/** The content of an answer, `null` where it is none or a stream. */
export async function contentOf(response: Response): Promise<Content | null> {
  const { status, headers } = response;
  const type = headers.get('content-type') ?? '';
  if (!IN_ONE_PIECE.test(type)) return null;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const tagged = status === 200 && headers.get('cache-control') === KEPT;
  return {
    status,
    headers,
    bytes,
    tag: tagged ? entityTag(type, bytes) : null,
    pack: (encoding) => pack(bytes, encoding),
  };
}

/**
 * An answer for who asked: nothing but its tag where the client holds it, else its bytes, packed as the client takes them
 * where they are worth it or where it takes no others.
 */
export async function negotiated(content: Content, asked: Headers, encoding: Encoding): Promise<Response> {
  const { status, headers, bytes, tag } = content;
  if (tag !== null) headers.set('etag', tag);
  if (tag !== null && holdsTag(asked.get('if-none-match'), tag)) {
    for (const name of ['content-type', 'content-length']) headers.delete(name);
    return new Response(null, { status: 304, headers });
  }
  const packs =
    encoding !== 'identity' && (bytes.length >= WORTH_PACKING || !acceptsPlain(asked.get('accept-encoding')));
  if (packs) headers.set('content-encoding', encoding);
  const sent = packs ? await content.pack(encoding) : bytes;
  headers.set('content-length', `${sent.length}`);
  return new Response(sent, { status, headers });
}
