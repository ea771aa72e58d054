import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdmission } from '#gateway/door/admission.ts';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { rawRequest, requestText } from '#tests/support/raw-request.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

const BODY = '{"query":"{ themes { id } }"}';
const TYPE = { 'content-type': 'application/json' };
const whole = requestText('POST', ENDPOINT, TYPE, BODY);

/** A request as far as half its body. */
const HALVES: Readonly<Record<string, string>> = {
  'as long as it says': whole.slice(0, -BODY.length / 2),
  'in parts': `${requestText('POST', ENDPOINT, { ...TYPE, 'transfer-encoding': 'chunked' })}5\r\n${BODY.slice(0, 5)}\r\n`,
};

let hub: TestHub;
let server: Listening;
beforeAll(async () => {
  hub = await overSharedCounties({ admission: createAdmission({ atOnce: 1, waiting: 0 }) });
  server = await listen(hub.gateway, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await hub.gateway.dispose();
});

function begin(bytes: string): Promise<Socket> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes, () => resolve(socket)));
  });
}

describe.each(Object.entries(HALVES))('A request whose body does not come to its end, %s,', (_, half) => {
  it('takes no place of those that have come', async () => {
    const socket = await begin(half);
    expect((await rawRequest(server.url, whole)).status).toBe(200);
    expect((await rawRequest(server.url, whole)).status).toBe(200);
    socket.destroy();
  });
});

describe('A request whose body comes late', () => {
  it('is answered when it has come', async () => {
    const socket = await begin(whole.slice(0, -5));
    await rawRequest(server.url, whole);
    const answered = new Promise((resolve) => socket.once('data', (bytes) => resolve(bytes.toString('latin1', 0, 15))));
    socket.write(whole.slice(-5));
    expect(await answered).toBe('HTTP/1.1 200 OK');
  });

  it('that breaks off is told so where somebody still reads', async () => {
    const socket = await begin(whole.slice(0, -5));
    const answered = new Promise((resolve) => socket.once('data', (bytes) => resolve(bytes.toString('latin1', 0, 12))));
    socket.end();
    expect(await answered).toBe('HTTP/1.1 400');
  });
});
