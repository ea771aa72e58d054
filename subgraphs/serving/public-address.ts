import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import type { ToldOutside } from '#schema/settings/told-outside.ts';
import { isIn, networkList } from './network-list.ts';
import { isHost } from './with-address.ts';

/** A path without question, escape or a second slash in a row. */
const PREFIX = /^(?:\/[\w.~-]+)+\/?$/;

/**
 * What links in an answer begin with, without a slash at the end: the address that is set; else what a proxy says that is
 * named as trusted, in X-Forwarded-Proto, -Host and -Prefix; else the Host that was asked and the socket. Headers of
 * anybody else move no link. Of several values in a header the last counts: the proxy nearest to the hub wrote it, and
 * what stands before may be a client’s. A value that is none is as if it were not there. Links must not be kept
 * for other requests, unless the address is set.
 */
export function publicAddress({ publicUrl, trustedProxies }: AddressSettings): (request: IncomingMessage) => string {
  if (publicUrl !== undefined) return () => publicUrl;
  const isTrusted = trustedBy(trustedProxies);
  return (request) => {
    const own = ownAddress(request);
    if (!isTrusted(request)) return `${own.protocol}://${own.host}`;
    const protocol = forwarded(request, 'proto', (value) => /^https?$/i.test(value))?.toLowerCase() ?? own.protocol;
    const host = forwarded(request, 'host', isHost) ?? own.host;
    const prefix = forwarded(request, 'prefix', (value) => PREFIX.test(value))?.replace(/\/$/, '') ?? '';
    return `${protocol}://${host}${prefix}`;
  };
}

type AddressSettings = Pick<ToldOutside, 'publicUrl' | 'trustedProxies'>;

function ownAddress({ headers: { host }, socket }: IncomingMessage) {
  const protocol = 'encrypted' in socket && socket.encrypted === true ? 'https' : 'http';
  return { protocol, host: host !== undefined && isHost(host) ? host : listeningAt(socket) };
}

/** Where an old client reached the hub, which did not say for which host it asks. */
function listeningAt({ localAddress = 'localhost', localPort = 80 }: IncomingMessage['socket']): string {
  return `${isIPv6(localAddress) ? `[${localAddress}]` : localAddress}:${localPort}`;
}

/** Whether a request comes from a proxy that is named as trusted. */
export function trustedBy(trustedProxies: readonly string[]): (request: IncomingMessage) => boolean {
  const trusted = networkList(trustedProxies);
  return ({ socket: { remoteAddress } }) => remoteAddress !== undefined && isIn(trusted, remoteAddress);
}

/** The last value of a header that a proxy sends, where it is one. */
function forwarded({ headers }: IncomingMessage, name: string, isOne: (value: string) => boolean): string | null {
  const value = String(headers[`x-forwarded-${name}`] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return value !== undefined && isOne(value) ? value : null;
}
