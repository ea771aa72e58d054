import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { type Message, told } from '#schema/shared/messages/told.ts';
import { WORKBENCH_MESSAGES } from '#schema/shared/messages/workbench-messages.ts';

/** The header that carries the token of the page. */
export const TOKEN = 'x-workbench-token';

/** What of a request says where it comes from. */
export interface AskedOfBench {
  method: string;
  headers: IncomingHttpHeaders;
  /** Whether it asks for seeds or changes them: only the page itself may. */
  guarded: boolean;
}

/**
 * Why a request is refused: `null` for one of the workbench's own page. A name that leads to this machine in place of its address is
 * refused (a page elsewhere may have made it lead here), and so is whatever a browser says another site has sent.
 */
export function whyForeign(
  { method, headers, guarded }: AskedOfBench,
  own: { host: string; token: string },
): Message | null {
  if (headers.host !== own.host) return told(WORKBENCH_MESSAGES.otherHost, { host: own.host });
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${own.host}`)
    return told(WORKBENCH_MESSAGES.otherOrigin, { host: own.host });
  const site = headers['sec-fetch-site'];
  if (guarded && site !== undefined && site !== 'same-origin') return WORKBENCH_MESSAGES.otherSite;
  if (!guarded) return method === 'GET' || method === 'HEAD' ? null : WORKBENCH_MESSAGES.notRead;
  if (method !== 'GET' && origin === undefined) return WORKBENCH_MESSAGES.noOrigin;
  return isToken(headers[TOKEN], own.token) ? null : WORKBENCH_MESSAGES.oldToken;
}

function isToken(sent: unknown, token: string): boolean {
  const [one, other] = [Buffer.from(String(sent)), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}
