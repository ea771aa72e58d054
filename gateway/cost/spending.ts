import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import proxyAddr from 'proxy-addr';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { isLoopback } from '#schema/settings/loopback.ts';
import { limits } from '#schema/shared/limits.ts';
import { isIn, networkList } from '#subgraphs/serving/network-list.ts';

/** Counts what clients ask for, so that none of them takes it all. */
export interface Spending {
  /** Books what a request costs; seconds after which the client may ask it, 0 where it may at once. */
  spend(request: IncomingMessage, cost: number): number | Promise<number>;
}

export interface SpendingOptions {
  /** What a client may ask for in a minute, in tenths of a millisecond; by the limits, and of other machines alone, when left out. */
  costPerMinute?: number | undefined;
  /** Proxies whose X-Forwarded-For is believed. */
  trustedProxies: readonly string[];
}

const MINUTE = 60;

/**
 * Counts by the address that a request comes from; behind a proxy that is named, by that which the proxy tells. What comes from this machine
 * is counted only where the operator has set how much it may be: behind a proxy that nobody named, all the world comes from here.
 */
export function createSpending({ costPerMinute, trustedProxies }: SpendingOptions): Spending {
  const limiter = new RateLimiterMemory({ points: costPerMinute ?? limits.costPerMinute, duration: MINUTE });
  const trusted = networkList(trustedProxies);
  const counted = (client: string | null) => client !== null && (costPerMinute !== undefined || !isLoopback(client));
  /** Of the connection on which somebody asked last without a word of whom it is for. */
  let latest: { address: string | undefined; client: string | null } = { address: undefined, client: null };

  function countedClient(request: IncomingMessage): string | null {
    const { remoteAddress: address } = request.socket;
    const isDirect = request.headers['x-forwarded-for'] === undefined;
    if (isDirect && address !== undefined && address === latest.address) return latest.client;
    const client = clientOf(request, (one) => isIn(trusted, one));
    const told = counted(client) ? client : null;
    if (isDirect) latest = { address, client: told };
    return told;
  }

  return {
    spend(request, cost) {
      const client = countedClient(request);
      if (client === null) return 0;
      return limiter.consume(client, cost).then(
        () => 0,
        (refused: unknown) => {
          if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
          throw refused;
        },
      );
    },
  };
}

/** Who asks: an address, of IPv6 the network that one client has. `null` where the connection is gone. */
function clientOf(request: IncomingMessage, isTrusted: (address: string) => boolean): string | null {
  const { remoteAddress } = request.socket;
  if (remoteAddress === undefined) return null;
  const told = proxyAddr(request, (address) => ipaddr.isValid(address) && isTrusted(address));
  const address = ipaddr.process(ipaddr.isValid(told) ? told : remoteAddress);
  return address.kind() === 'ipv4' || isLoopback(address.toString()) ? address.toString() : networkOf(address);
}

/** Bytes of an IPv6 address that name the network of a client; it chooses the others as it likes. */
const NETWORK = 8;

function networkOf(address: ipaddr.IPv4 | ipaddr.IPv6): string {
  return address.toByteArray().slice(0, NETWORK).join('.');
}
