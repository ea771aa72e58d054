import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createNetServer, type Server as NetServer } from 'node:net';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { ANSWER_HEADERS } from './answer-headers.ts';
import { boundConnections } from './bound-connections.ts';
import { closingGently } from './close-gently.ts';
import { inRequest, REQUEST_ID, requestId } from './current-request.ts';
import { endSlowReaders } from './end-slow-readers.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { refuseNonsense } from './refuse-nonsense.ts';
import { noteId, responseWith } from './response-with.ts';
import { withAddress } from './with-address.ts';

export interface Address {
  host: string;
  port: number;
  /** Milliseconds that requests under way may take to finish when the server closes. */
  stopDeadline?: number;
  /** Addresses, or blocks of them, through which many clients come. */
  trustedProxies?: readonly string[];
  /** The variables that another address is chosen with. */
  chosenBy?: { host: string; port: string };
}

export interface Listening {
  url: string;
  close(): Promise<void>;
}

/** Milliseconds between looks at whether requests have come whole. */
const CHECK_EVERY = 1_000;

/** How often an answer may be listened to before Node warns of a leak: the hub does four times, and Node itself where it streams, seven. */
const LISTENERS = 20;

/**
 * Listens on an address; `headers` are those of every answer, besides the ones that all processes give. Throws
 * ADDRESS_IN_USE or INVALID_SETTING in one sentence when it cannot.
 */
export async function listen(
  handler: RequestListener,
  { stopDeadline = limits.stopDeadline, trustedProxies = [], ...address }: Address,
  headers: Readonly<Record<string, string>> = {},
): Promise<Listening> {
  const common = { ...ANSWER_HEADERS, ...headers };
  const server = createServer({
    ServerResponse: responseWith(common),
    // What names no host is refused like everything else, with a body.
    requireHostHeader: false,
    headersTimeout: limits.headersWithin,
    requestTimeout: limits.requestWithin,
    keepAliveTimeout: limits.idleConnection,
    connectionsCheckingInterval: CHECK_EVERY,
  });
  server.on('request', (_, response) => response.setMaxListeners(LISTENERS));
  boundConnections(server, trustedProxies);
  endSlowReaders(server);
  const close = closingGently(server);
  const heard = refuseNonsense(server, common, withAddress(handler));
  server.on('request', oneAtATime(withId(heard)));
  await bind(server, address);
  const { address: host, family, port } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${host}]` : host}:${port}`,
    close: () => close(stopDeadline),
  };
}

/** Fails at once where `listen` would fail later, so that nothing long is begun for an address that is taken. */
export async function checkAddress(address: Address): Promise<void> {
  // Who connects just then is sent away, and not left with somebody who never answers.
  const probe = createNetServer((socket) => socket.destroy());
  await bind(probe, address);
  await new Promise((resolve) => probe.close(resolve));
}

/** Gives every request an id, which its answer has too, and makes what is done for it part of it. */
function withId(handler: RequestListener): RequestListener {
  return (request, response) => {
    const id = requestId(request.headers[REQUEST_ID]);
    noteId(response, id);
    return inRequest({ id, trace: null }, () => handler(request, response));
  };
}

function bind(server: NetServer, address: Address): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, address)));
    server.listen(address.port, address.host, resolve);
  });
}

const PUBLIC = { host: 'HOST', port: 'PORT' };

function explained(error: NodeJS.ErrnoException, { host, port, chosenBy = PUBLIC }: Address): HubError {
  if (error.code === 'EADDRINUSE')
    return new HubError(
      'ADDRESS_IN_USE',
      `port ${port} on ${host} is already in use; stop what uses it, or choose another with ${chosenBy.port}`,
    );
  if (error.code === 'EACCES')
    return new HubError(
      'INVALID_SETTING',
      `port ${port} on ${host} needs rights that this process lacks; choose another with ${chosenBy.port}`,
    );
  return new HubError(
    'INVALID_SETTING',
    `cannot listen on ${host}:${port} (${error.code ?? error.message}); choose another address with ${chosenBy.host} and ${chosenBy.port}`,
  );
}
