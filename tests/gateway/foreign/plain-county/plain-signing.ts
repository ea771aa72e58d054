import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

// Signatures as docs/county-contract.md says, by nobody else's code.

/** Milliseconds by which clocks may differ. */
const MOST = 120_000;

/** The signature of a request, where it is signed with the secret, for this county and now; `null` where it is not. */
export function plainSigned(
  secret: string,
  slug: string,
  { 'hub-signed-at': at = '', 'hub-signature': signature = '' }: IncomingHttpHeaders,
  body: string,
): string | null {
  const expected = hmac(secret, ['request', slug, `${at}`, body]);
  const isNow = Math.abs(Date.now() - Number(at)) <= MOST;
  const holds =
    `${signature}`.length === expected.length && timingSafeEqual(Buffer.from(`${signature}`), Buffer.from(expected));
  return isNow && holds ? expected : null;
}

export function plainSignature(secret: string, to: string, status: number, body: string): string {
  return hmac(secret, ['answer', to, `${status}`, body]);
}

function hmac(secret: string, lines: readonly string[]): string {
  return createHmac('sha256', secret).update(lines.join('\n')).digest('hex');
}
