import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { limits } from '#schema/shared/limits.ts';

export interface SlowReaderLimits {
  /** Milliseconds in which a client has to read something of what it asked for. */
  within?: number;
  /** Bytes of answers of all clients that may wait to be read. */
  unread?: number;
  /** Milliseconds between looks at how much that is. */
  lookEvery?: number;
}

/**
 * Ends the connections of clients that ask and do not read, as each holds an answer in memory: those that read nothing for a
 * while, and where all together have more to read than the hub can hold, those with the most.
 */
export function endSlowReaders(
  server: Server,
  { within = limits.readWithin, unread = limits.unreadBytes, lookEvery = 1_000 }: SlowReaderLimits = {},
): void {
  const answers = new WeakMap<Socket, ServerResponse>();
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.prependListener('request', ({ socket }, response) => answers.set(socket, response));
  server.setTimeout(within, (socket) => {
    const answer = answers.get(socket);
    // A connection between requests has had its time; an answer that is being made takes its own.
    if (answer === undefined || answer.closed) socket.destroy();
    else if (socket.writableLength > 0) socket.resetAndDestroy();
  });

  function look(): void {
    const most = [...sockets].sort((a, b) => b.writableLength - a.writableLength);
    let held = most.reduce((sum, { writableLength }) => sum + writableLength, 0);
    for (const socket of most) {
      if (held <= unread) break;
      held -= socket.writableLength;
      socket.resetAndDestroy();
    }
  }

  const looking = setInterval(look, lookEvery).unref();
  server.once('close', () => clearInterval(looking));
}
