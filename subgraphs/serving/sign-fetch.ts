import { placeInTrace } from '../tracing/span.ts';
import { TRACEPARENT } from '../tracing/traceparent.ts';
import { boundedAnswer } from './bounded-answer.ts';
import { currentRequest, REQUEST_ID } from './current-request.ts';
import { type Fetch, fetchOnceMore } from './fetch-once-more.ts';
import { reasonIn } from './refusal.ts';
import { isAnswerSigned, SIGNATURE, SIGNED_AT, signRequest } from './signature.ts';

/**
 * Fetches from one subgraph with a signature, and takes only an answer that is signed too. Without a secret it fetches
 * as it is. The subgraph is told the id of the request, and where in a trace it is. A redirect is not followed, but an error: it
 * could lead a request to any address within. What broke on the way is sent once more.
 */
export function signedFetch(subgraph: string, secret: string | undefined): Fetch {
  if (secret === undefined) return fetchHere;
  return async (url, init = {}) => {
    const { body } = init;
    if (typeof body !== 'string') throw new TypeError('only a body of text can be signed');
    const at = String(Date.now());
    const to = signRequest(secret, { subgraph, at, body });
    const headers = new Headers(init.headers);
    headers.set(SIGNED_AT, at);
    headers.set(SIGNATURE, to);
    const response = await fetchHere(url, { ...init, headers });
    const text = await response.text();
    const { status } = response;
    if (status === 401) throw new Error(`it refuses the request: ${reasonIn(text) ?? 'HTTP 401'}`);
    if (!isAnswerSigned(secret, { to, status, body: text }, response.headers.get(SIGNATURE) ?? ''))
      throw new Error('its answer is not signed with the secret of this gateway');
    return new Response(text, { status, headers: response.headers });
  };
}

const fetchHere = fetchOnceMore(async (url, init) => {
  const headers = new Headers(init?.headers);
  const request = currentRequest();
  if (request) headers.set(REQUEST_ID, request.id);
  const place = placeInTrace();
  if (place !== null) headers.set(TRACEPARENT, place);
  const response = await fetch(url, { ...init, headers, redirect: 'manual' });
  if (response.status >= 300 && response.status < 400)
    throw new Error(`it leads elsewhere (HTTP ${response.status}), which is not followed`);
  return boundedAnswer(response);
});
