import { createHmac, timingSafeEqual } from 'node:crypto';
import { limits } from '#schema/shared/limits.ts';

/** The headers of a signed request. Its answer has a signature too. */
export const SIGNED_AT = 'hub-signed-at';
export const SIGNATURE = 'hub-signature';

/** A request to a subgraph, as it is signed: the bytes of its body hold all that is asked. */
export interface SignedRequest {
  /** The name of the subgraph, so that no other takes the request. */
  subgraph: string;
  /** Milliseconds since 1970, as text. */
  at: string;
  body: string | Uint8Array;
}

/** The answer to a request, bound to it by the request's signature. */
export interface SignedAnswer {
  to: string;
  status: number;
  body: string | Uint8Array;
}

/** The signature of a request: HMAC-SHA-256 in hexadecimal of four lines, `request`, subgraph, time and body. */
export function signRequest(secret: string, { subgraph, at, body }: SignedRequest): string {
  return hmac(secret, `request\n${subgraph}\n${at}\n`, body);
}

/** The signature of an answer, of four lines: `answer`, the request's signature, HTTP status and body. */
export function signAnswer(secret: string, { to, status, body }: SignedAnswer): string {
  return hmac(secret, `answer\n${to}\n${status}\n`, body);
}

/** Why a request is not taken, `null` where it is signed with the secret, for this subgraph and now. */
export function refusalOf(secret: string, request: SignedRequest, signature: string, now = Date.now()): string | null {
  if (signature === '') return `not signed; expected the headers ${SIGNED_AT} and ${SIGNATURE}`;
  if (!equal(signature, signRequest(secret, request)))
    return `the signature does not hold for this request to ${request.subgraph}; expected one with the same secret`;
  if (!/^\d+$/.test(request.at) || Math.abs(now - Number(request.at)) > limits.signatureAge)
    return `signed at another time; expected one of the last ${limits.signatureAge / 1_000} s, by a clock that is right`;
  return null;
}

/** Whether an answer comes from who knows the secret and heard this very request. */
export function isAnswerSigned(secret: string, answer: SignedAnswer, signature: string): boolean {
  return equal(signature, signAnswer(secret, answer));
}

function hmac(secret: string, head: string, body: string | Uint8Array): string {
  return createHmac('sha256', secret).update(head).update(body).digest('hex');
}

/** Compares in a time that tells nothing of where they differ. */
function equal(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
