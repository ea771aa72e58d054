import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds for which connections without a request stay open when a server closes: a request may be on its way on them. */
const GRACE = 1_000;

/** Milliseconds of a turn of the event loop in which hardly anybody can have come. */
const QUIET = 1;

/** Turns that are waited for a quiet one; after that it is closed in any. */
const TURNS = 10_000;

/**
 * Closes a server so that nothing that it accepted is lost: answers end their connections, requests under way are finished, and
 * a connection without one is closed only when none has come on it for a while. Returns how to close; what is still under
 * way after so many milliseconds is ended.
 */
export function closingGently(server: Server): (deadline: number) => Promise<void> {
  let closing = false;
  let connected = 0;
  server.on('connection', () => {
    connected += 1;
  });
  const underWay = new Set<ServerResponse>();
  server.prependListener('request', (_, response) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    if (closing) response.shouldKeepAlive = false;
  });

  return async (deadline) => {
    closing = true;
    for (const response of underWay) response.shouldKeepAlive = false;
    await untilQuiet(() => connected);
    // The server's own way to close would end connections on which a request may be on its way.
    const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
    const late = setTimeout(() => server.closeAllConnections(), deadline);
    const stopped = new AbortController();
    void endIdle(server, stopped.signal);
    await closed;
    // It alone ends the timer by which Node looks at connections, which would hold the server, and all behind it, for good.
    server.close();
    stopped.abort();
    clearTimeout(late);
  };
}

/** Waits for a moment in which nobody waits to be connected: who does is cut off when the server listens no more. */
async function untilQuiet(connected: () => number): Promise<void> {
  for (let turns = 0; turns < TURNS; turns += 1) {
    const [began, before] = [performance.now(), connected()];
    await nextTurn();
    if (connected() === before && performance.now() - began < QUIET) return;
  }
}

async function endIdle(server: Server, signal: AbortSignal): Promise<void> {
  for (let wait = GRACE; !signal.aborted; wait = 50) {
    await sleep(wait, undefined, { signal }).catch(() => {});
    server.closeIdleConnections();
  }
}
