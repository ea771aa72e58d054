import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { ANSWER_HEADERS } from './answer-headers.ts';
import { refuseNonsense } from './refuse-nonsense.ts';
import { withAddress } from './with-address.ts';

export interface Address {
  host: string;
  port: number;
  /** Milliseconds that requests under way may take to finish when the server closes. */
  stopDeadline?: number;
}

export interface Listening {
  url: string;
  close(): Promise<void>;
}

/**
 * Listens on an address; `headers` are those of every answer, besides the ones that all processes give. Throws
 * ADDRESS_IN_USE or INVALID_SETTING in one sentence when it cannot.
 */
export async function listen(
  handler: RequestListener,
  { host, port, stopDeadline = limits.stopDeadline }: Address,
  headers: Readonly<Record<string, string>> = {},
): Promise<Listening> {
  // What names no host is refused like everything else, with a body.
  const server = createServer({ requireHostHeader: false });
  server.on('request', refuseNonsense(server, { ...ANSWER_HEADERS, ...headers }, withAddress(handler)));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, host, port)));
    server.listen(port, host, resolve);
  });
  const { address, family, port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`,
    close: () => closed(server, stopDeadline),
  };
}

/** Fails at once where `listen` would fail later, so that nothing long is begun for an address that is taken. */
export async function checkAddress(address: Address): Promise<void> {
  const { close } = await listen(() => {}, address);
  await close();
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

/** Lets requests under way finish, for a while, and ends connections as they become idle. */
async function closed(server: Server, deadline: number): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), deadline);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(idle);
  clearTimeout(late);
}
