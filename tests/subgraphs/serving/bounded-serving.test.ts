import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { MEGABYTE } from '#schema/shared/megabyte.ts';
import { endSlowReaders } from '#subgraphs/serving/end-slow-readers.ts';
import { oneAtATime } from '#subgraphs/serving/one-at-a-time.ts';

const ASKED = 'GET / HTTP/1.1\r\nHost: hub.test\r\n\r\n';

const open: { destroy(): void }[] = [];
let server: Server;
afterEach(() => {
  for (const each of open.splice(0)) each.destroy();
  server.closeAllConnections();
  server.close();
});

/** Serves, with what bounds it; returns how to connect. */
async function serving(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
  bound = (_: Server) => {},
) {
  server = createServer();
  bound(server);
  server.on('request', handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return () => {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    open.push(socket);
    return socket;
  };
}

/** Asks, and reads nothing of the answer. Of its end it would not know: the server is asked. */
function askWithoutReading(connected: () => Socket): void {
  connected().pause().write(ASKED);
}

const connections = () => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));

const large = (_: IncomingMessage, response: ServerResponse) => void response.end(Buffer.alloc(50 * MEGABYTE));

describe('Requests that a client sends ahead of the answers', () => {
  it('are begun one after the other, and answered in their order', async () => {
    const begun: ServerResponse[] = [];
    const connected = await serving(oneAtATime((_, response) => void begun.push(response)));
    const socket = connected();
    let read = '';
    socket.on('data', (chunk) => {
      read += chunk;
    });
    socket.write(ASKED.repeat(3));
    for (const [place, words] of ['first', 'second', 'third'].entries()) {
      await expect.poll(() => begun.length).toBe(place + 1);
      begun[place]?.end(words);
    }
    await expect.poll(() => read.match(/first|second|third/g)).toEqual(['first', 'second', 'third']);
  });

  it('are no more than some: a connection with more is ended', async () => {
    let begun = 0;
    const connected = await serving(
      oneAtATime(() => {
        begun += 1;
      }),
    );
    const socket = connected();
    socket.write(ASKED.repeat(500));
    await new Promise((resolve) => socket.once('close', resolve));
    expect(begun).toBe(1);
  });

  it('and that wait when the connection ends are not begun', async () => {
    const begun: ServerResponse[] = [];
    const connected = await serving(oneAtATime((_, response) => void begun.push(response)));
    const socket = connected();
    socket.write(ASKED.repeat(3));
    await expect.poll(() => begun.length).toBe(1);
    socket.destroy();
    await expect.poll(() => begun[0]?.destroyed).toBe(true);
    await new Promise(setImmediate);
    expect(begun).toHaveLength(1);
  });
});

describe('A client that asks and does not read', () => {
  it('is ended after a while', async () => {
    const connected = await serving(large, (each) => endSlowReaders(each, { within: 500 }));
    askWithoutReading(connected);
    await expect.poll(connections).toBe(1);
    await expect.poll(connections).toBe(0);
  });

  it('is ended at once where all together have more to read than can be held', async () => {
    const bound = (each: Server) => endSlowReaders(each, { unread: 120 * MEGABYTE, lookEvery: 500 });
    const connected = await serving(large, bound);
    let met = 0;
    server.on('connection', () => {
      met += 1;
    });
    for (let readers = 0; readers < 4; readers += 1) askWithoutReading(connected);
    await expect.poll(() => met).toBe(4);
    await expect.poll(connections).toBe(2);
  });

  it('leaves those who read, however long it takes', async () => {
    const some = (_: IncomingMessage, response: ServerResponse) => void response.end(Buffer.alloc(20 * MEGABYTE));
    const connected = await serving(some, (each) => endSlowReaders(each, { within: 2_000 }));
    const socket = connected();
    let read = 0;
    socket.on('data', (chunk) => {
      read += chunk.length;
      socket.pause();
      setTimeout(() => socket.resume(), 20);
    });
    socket.write(ASKED);
    await expect.poll(() => read).toBeGreaterThan(20 * MEGABYTE);
  });

  it('is told from one whose answer takes long to make', async () => {
    const late: ServerResponse[] = [];
    const connected = await serving(
      (_, response) => void late.push(response),
      (each) => endSlowReaders(each, { within: 50 }),
    );
    const socket = connected();
    socket.write(ASKED);
    let read = '';
    socket.on('data', (chunk) => {
      read += chunk;
    });
    await expect.poll(() => late.length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    late[0]?.end('at last');
    await expect.poll(() => read).toContain('at last');
  });
});
