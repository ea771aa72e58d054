import { connect } from 'node:net';

/** An answer as it came over the network. */
export interface RawAnswer {
  status: number;
  /** By names in lower case. */
  headers: Record<string, string>;
  /** Put together where it came in parts. */
  body: string;
  /** All of it, byte for byte. */
  text: string;
}

/** Sends bytes to a server as they are, and reads what it answers until it closes the connection. */
export function rawRequest(url: string, bytes: string | Uint8Array): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(answerOf(Buffer.concat(chunks))));
    socket.write(bytes);
  });
}

/** A request that ends its connection. */
export function requestText(method: string, path: string, headers: Record<string, string> = {}, body = ''): string {
  const all = {
    host: 'hub.test',
    connection: 'close',
    ...(body ? { 'content-length': Buffer.byteLength(body) } : {}),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}

function answerOf(bytes: Buffer): RawAnswer {
  const text = bytes.toString('utf8');
  const [head = ''] = text.split('\r\n\r\n', 1);
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const body = bytes.subarray(Buffer.byteLength(head) + 4);
  const whole = headers['transfer-encoding'] === 'chunked' ? unchunked(body) : body;
  return { status: Number(first.split(' ')[1]), headers, body: whole.toString('utf8'), text };
}

/** A body without the lengths of its parts. */
function unchunked(body: Buffer): Buffer {
  const end = body.indexOf('\r\n');
  const length = end < 0 ? 0 : Number.parseInt(body.toString('latin1', 0, end), 16);
  if (!length) return Buffer.alloc(0);
  const next = end + 2 + length;
  return Buffer.concat([body.subarray(end + 2, next), unchunked(body.subarray(next + 2))]);
}
