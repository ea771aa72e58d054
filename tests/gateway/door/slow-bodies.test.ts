import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdmission } from '#gateway/door/admission.ts';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { limits } from '#schema/shared/limits.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { rawRequest } from '#tests/support/raw-request.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

const QUERY = JSON.stringify({ query: '{ themes { id } }' });
const PLACES = 2;
const admission = createAdmission({ atOnce: PLACES, waiting: 0 });

let hub: TestHub;
let server: Listening;
beforeAll(async () => {
  hub = await overSharedCounties({ admission });
  server = await listen(hub.gateway, { host: '127.0.0.1', port: 0, stopDeadline: 1 });
});
afterAll(async () => {
  await server.close();
  await hub.gateway.dispose();
});

const head = (more: string) =>
  `POST ${ENDPOINT} HTTP/1.1\r\nhost: hub\r\ncontent-type: application/json\r\n${more}\r\n\r\n`;
const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;

function opened(text: string): Socket {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname).on('error', () => {});
  socket.write(text);
  return socket;
}

describe('A request whose body comes slowly', () => {
  it('holds no place that others could have', async () => {
    const slow = Array.from({ length: 10 * PLACES }, (_, index) =>
      opened(index % 2 ? `${head('content-length: 90000')}{` : `${head('transfer-encoding: chunked')}${chunk('{')}`),
    );
    const asked = await fetch(`${server.url}${ENDPOINT}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: QUERY,
    });
    expect(asked.status).toBe(200);
    expect(admission.state()).toEqual({ working: 0, waiting: 0 });
    for (const socket of slow) socket.destroy();
  });

  it.each([
    ['bytes that are counted', (text: string) => [head(`content-length: ${text.length}`), ...text]],
    ['chunks', (text: string) => [head('transfer-encoding: chunked'), ...[...text].map(chunk), '0\r\n\r\n']],
    ['one go', (text: string) => [`${head(`content-length: ${text.length}`)}${text}`]],
  ])('is answered when all of it has come, in %s', async (_, pieces) => {
    let answer = '';
    const socket = opened('')
      .setEncoding('utf8')
      .on('data', (text) => {
        answer += text;
      });
    for (const piece of pieces(QUERY)) await new Promise((written) => socket.write(piece, written));
    await expect.poll(() => answer).toContain('"themes":[');
    socket.destroy();
  });

  it('is refused for its size before all of it has come', async () => {
    let answer = '';
    const socket = opened(head('transfer-encoding: chunked'))
      .setEncoding('utf8')
      .on('data', (text) => {
        answer += text;
      });
    socket.write(chunk('x'.repeat(limits.bodyBytes + 1)));
    await expect.poll(() => answer).toMatch(/^HTTP\/1\.1 413 .*bodyBytes/s);
    socket.destroy();
  });

  it('is refused for what it says of its size at once', async () => {
    const { status } = await rawRequest(server.url, head(`content-length: ${limits.bodyBytes + 1}`));
    expect(status).toBe(413);
  });

  it('may be as long as any', async () => {
    const filled = QUERY.padEnd(limits.bodyBytes);
    const asked = await fetch(`${server.url}${ENDPOINT}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: filled,
    });
    expect(asked.status).toBe(200);
  });
});
