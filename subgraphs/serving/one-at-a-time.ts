import type { IncomingMessage, RequestListener } from 'node:http';

/** Requests that a client may send ahead of the answers, on one connection. No browser does it; some tools send a few. */
const AHEAD = 20;

/**
 * Answers the requests of a connection one after the other, as their answers have to leave: of those that a client sends
 * ahead, no answer is made before the one before it has left. A connection with more of them than anybody needs is ended.
 */
export function oneAtATime(handler: RequestListener): RequestListener {
  const lines = new WeakMap<IncomingMessage['socket'], (() => void)[]>();
  return (request, response) => {
    const { socket } = request;
    const line = lines.get(socket) ?? [];
    lines.set(socket, line);
    if (line.length > AHEAD) return void socket.destroy();
    line.push(() => socket.destroyed || handler(request, response));
    response.once('close', () => {
      line.shift();
      line[0]?.();
    });
    if (line.length === 1) line[0]?.();
  };
}
