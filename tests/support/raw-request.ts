import { connect } from 'node:net';

/** An answer as it came over the network. */
export interface RawAnswer {
  status: number;
  /** By names in lower case. */
  headers: Record<string, string>;
  body: string;
  /** All of it, byte for byte. */
  text: string;
}

/** Sends bytes to a server as they are, and reads what it answers until it closes the connection. */
export function rawRequest(url: string, bytes: string): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(answerOf(Buffer.concat(chunks).toString('utf8'))));
    socket.write(bytes);
  });
}

/** A request that ends its connection. */
export function requestText(method: string, path: string, headers: Record<string, string> = {}, body = ''): string {
  const all = { host: 'hub.test', connection: 'close', ...(body ? { 'content-length': body.length } : {}), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}

function answerOf(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return { status: Number(first.split(' ')[1]), headers, body: rest.join('\r\n\r\n'), text };
}
