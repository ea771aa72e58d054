import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { refusalWith } from '#subgraphs/serving/refusal.ts';
import { decodeBody, withoutCharset } from './decode-body.ts';
import { wrongParameters } from './use-address.ts';

/**
 * Reads bodies, in the charset that they declare. Refuses text that is not in its charset: read as if it were, it would be a
 * question about something else; what is said to be packed; and a form whose variables are no JSON. The door has bounded their bytes.
 */
export function useBody(): GatewayPlugin {
  return {
    async onRequest({ request, setRequest, fetchAPI: { Headers, Request, Response }, endResponse }) {
      if (!request.body) return;
      const refuse = (status: number, message: string) =>
        endResponse(Response.json(refusalWith('BAD_USER_INPUT', message), { status }));
      const packed = request.headers.get('content-encoding') ?? 'identity';
      if (packed !== 'identity') return refuse(415, 'content-encoding: a packed body is not read; expected none');
      const type = request.headers.get('content-type') ?? '';
      const read = decodeBody(new Uint8Array(await request.arrayBuffer()), type);
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
