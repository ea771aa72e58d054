import { type RequestListener, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { JSON_TYPE } from './answer-headers.ts';
import { refusedWith } from './refused-status.ts';
import { writeRefusal } from './write-refusal.ts';

/** What the parser's errors mean in HTTP; any other is a bad request. */
const STATUSES: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/**
 * Answers what is no request, too long or never comes to its end with a refusal that says so, with these headers, where
 * Node would answer with an empty body. Gives the handler to listen with instead of another: answers begun are known.
 */
export function refuseNonsense(
  server: Server,
  headers: Readonly<Record<string, string>>,
  handler: RequestListener,
): RequestListener {
  const answers = new WeakMap<Duplex, ServerResponse>();

  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const answer = answers.get(socket);
    const begun = answer?.headersSent === true && !answer.writableFinished;
    if (!socket.writable || begun || error.code === 'ECONNRESET') return socket.destroy();
    socket.end(refusalText(STATUSES[error.code ?? ''] ?? 400, headers), () => socket.destroy());
  });
  server.on('checkExpectation', (request, response) => {
    answers.set(request.socket, response);
    writeRefusal(request, response, 417, refusedWith(417));
  });
  return (request, response) => {
    answers.set(request.socket, response);
    return handler(request, response);
  };
}

/** A whole answer, written by hand, as there is no request that it belongs to. */
function refusalText(status: number, headers: Readonly<Record<string, string>>): string {
  const body = JSON.stringify(refusedWith(status));
  const lines = Object.entries({
    ...headers,
    'content-type': JSON_TYPE,
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
}
