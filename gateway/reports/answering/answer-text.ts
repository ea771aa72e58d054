import type { IncomingMessage, ServerResponse } from 'node:http';
import { HubError } from '#schema/shared/errors.ts';
import { acceptedEncoding, type Encoding } from '#subgraphs/serving/accepted-encoding.ts';
import { KEPT } from '#subgraphs/serving/cache-control.ts';
import { holdsTag } from '#subgraphs/serving/entity-tag.ts';
import { pack } from '#subgraphs/serving/pack.ts';

/** A text that is short enough to be made before it is sent. */
export interface AnsweredText {
  /** With its charset. */
  mediaType: string;
  /** Its entity tag, which is known before it is made. */
  tag: string;
  /** What decides the answer beside the address and how it can be packed. */
  vary?: readonly string[];
  headers?: Readonly<Record<string, string>>;
  text(): Promise<string>;
}

/** Answers with a text: its tag alone where the client holds it, its headers alone to HEAD, else packed as the client takes it. */
export async function answerText(
  request: IncomingMessage,
  response: ServerResponse,
  { mediaType, tag, vary = [], headers = {}, text }: AnsweredText,
): Promise<void> {
  const encoding = encodingFor(request);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('vary', [...vary, 'accept-encoding'].join(', '));
  response.setHeader('cache-control', KEPT);
  response.setHeader('etag', tag);
  if (holdsTag(request.headers['if-none-match'], tag)) return void response.writeHead(304).end();
  const packed = await pack(new TextEncoder().encode(await text()), encoding);
  response.setHeader('content-type', mediaType);
  response.setHeader('content-length', packed.length);
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  response.end(request.method === 'HEAD' ? undefined : packed);
}

/** How an answer is packed for who asks. Throws BAD_USER_INPUT where they take nothing of what can be given. */
export function encodingFor(request: IncomingMessage): Encoding {
  const encoding = acceptedEncoding(request.headers['accept-encoding']);
  if (encoding !== null) return encoding;
  throw new HubError('BAD_USER_INPUT', 'accept-encoding: nothing of it can be given; expected br, gzip or identity');
}
