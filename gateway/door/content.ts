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

/** The same as it is sent to who takes it so, whole; its headers say how. */
export type PackedContent = Omit<Content, 'pack'>;

/** Fewer bytes go as they are: packed they would fill as many packets. */
const WORTH_PACKING = 1_024;

/** What comes in one piece; other forms are streams. */
const IN_ONE_PIECE = /^(?:application\/|text\/html\b)/;

/** What tells of bytes that an answer without any does not have. */
export const OF_BYTES = ['content-type', 'content-length', 'content-encoding'];

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
 * where they are worth it or where it takes no others. `keep` gets it whole.
 */
export async function negotiated(
  content: Content,
  asked: Headers,
  encoding: Encoding,
  keep: ((sent: PackedContent) => void) | undefined,
): Promise<Response> {
  const { tag } = content;
  const holds = tag !== null && holdsTag(asked.get('if-none-match'), tag);
  if (holds && !keep) return unsent(content.headers);
  const sent = await packedFor(content, asked, encoding);
  keep?.(sent);
  const { bytes, ...whole } = sent;
  return holds ? unsent(sent.headers) : new Response(bytes, whole);
}

function unsent(headers: Headers): Response {
  const kept = new Headers(headers);
  for (const name of OF_BYTES) kept.delete(name);
  return new Response(null, { status: 304, headers: kept });
}

async function packedFor(
  { status, headers, bytes, tag, pack: packed }: Content,
  asked: Headers,
  encoding: Encoding,
): Promise<PackedContent> {
  const packs =
    encoding !== 'identity' && (bytes.length >= WORTH_PACKING || !acceptsPlain(asked.get('accept-encoding')));
  if (packs) headers.set('content-encoding', encoding);
  const sent = packs ? await packed(encoding) : bytes;
  headers.set('content-length', `${sent.length}`);
  return { status, headers, bytes: sent, tag };
}
