import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createNetServer, type Server as NetServer } from 'node:net';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { ANSWER_HEADERS } from './answer-headers.ts';
import { boundConnections } from './bound-connections.ts';
import { closingGently } from './close-gently.ts';
import { endSlowReaders } from './end-slow-readers.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { refuseNonsense } from './refuse-nonsense.ts';
import { withAddress } from './with-address.ts';

export interface Address {
  host: string;
  port: number;
  /** Milliseconds that requests under way may take to finish when the server closes. */
  stopDeadline?: number;
  /** Addresses, or blocks of them, through which many clients come. */
  trustedProxies?: readonly string[];
}

export interface Listening {
  url: string;
  close(): Promise<void>;
}

/** Milliseconds between looks at whether requests have come whole. */
const CHECK_EVERY = 1_000;

/**
 * Listens on an address; `headers` are those of every answer, besides the ones that all processes give. Throws
 * ADDRESS_IN_USE or INVALID_SETTING in one sentence when it cannot.
 */
export async function listen(
  handler: RequestListener,
  { host, port, stopDeadline = limits.stopDeadline, trustedProxies = [] }: Address,
  headers: Readonly<Record<string, string>> = {},
): Promise<Listening> {
  const server = createServer({
    // What names no host is refused like everything else, with a body.
    requireHostHeader: false,
    headersTimeout: limits.headersWithin,
    requestTimeout: limits.requestWithin,
    connectionsCheckingInterval: CHECK_EVERY,
  });
  boundConnections(server, trustedProxies);
  endSlowReaders(server);
  const close = closingGently(server);
  server.on('request', oneAtATime(refuseNonsense(server, { ...ANSWER_HEADERS, ...headers }, withAddress(handler))));
  await bind(server, host, port);
  const { address, family, port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`,
    close: () => close(stopDeadline),
  };
}

/** Fails at once where `listen` would fail later, so that nothing long is begun for an address that is taken. */
export async function checkAddress({ host, port }: Address): Promise<void> {
  // Who connects just then is sent away, and not left with somebody who never answers.
  const probe = createNetServer((socket) => socket.destroy());
  await bind(probe, host, port);
  await new Promise((resolve) => probe.close(resolve));
}

function bind(server: NetServer, host: string, port: number): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, host, port)));
    server.listen(port, host, resolve);
  });
}

function explained(error: NodeJS.ErrnoException, host: string, port: number): HubError {
  if (error.code === 'EADDRINUSE')
    return new HubError(
      'ADDRESS_IN_USE',
      `port ${port} on ${host} is already in use; stop what uses it, or choose another with PORT`,
    );
  if (error.code === 'EACCES')
    return new HubError(
      'INVALID_SETTING',
      `port ${port} on ${host} needs rights that this process lacks; choose another with PORT`,
    );
  return new HubError(
    'INVALID_SETTING',
    `cannot listen on ${host}:${port} (${error.code ?? error.message}); choose another address with HOST and PORT`,
  );
}
