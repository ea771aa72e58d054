import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** Sends one thing on a line of its own. */
export function sendLine(socket: Socket, sent: unknown): void {
  if (socket.writable) socket.write(`${JSON.stringify(sent)}\n`);
}

/** Calls with each thing that comes, in order. What is no JSON ends the connection. */
export function onLines(socket: Socket, take: (line: unknown) => void): void {
  createInterface({ input: socket, crlfDelay: Infinity }).on('line', (line) => {
    const read = parsed(line);
    if (read === undefined) socket.destroy();
    else take(read);
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
