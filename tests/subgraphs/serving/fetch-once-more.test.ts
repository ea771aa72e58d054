import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { signedFetch } from '#subgraphs/serving/sign-fetch.ts';

let server: Server | undefined;
afterEach(async () => {
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
});

/** A server that answers one request after the other so, the last again and again; with how often it was asked. */
async function answering(...answers: RequestListener[]) {
  let asked = 0;
  server = createServer((request, response) => {
    answers[Math.min(asked, answers.length - 1)]?.(request, response);
    asked += 1;
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/graphql`, asked: () => asked };
}

const well: RequestListener = (_, response) => void response.end('{"data":{}}');
const saying =
  (status: number): RequestListener =>
  (_, response) =>
    void response.writeHead(status).end();
const breaking: RequestListener = ({ socket }) => void socket.destroy();

const ask = (url: string, init: RequestInit = {}) =>
  signedFetch('dalarna', undefined)(url, { method: 'POST', body: '{}', ...init });

describe('What is sent to a subgraph over HTTP', () => {
  it.each([
    ['whose connection breaks', breaking],
    ['that a proxy answers with 502', saying(502)],
    ['that a proxy answers with 503', saying(503)],
  ])('%s is sent once more', async (_, first) => {
    const { url, asked } = await answering(first, well);
    expect(await (await ask(url)).json()).toEqual({ data: {} });
    expect(asked()).toBe(2);
  });

  it('is sent no third time', async () => {
    const { url, asked } = await answering(saying(502));
    expect((await ask(url)).status).toBe(502);
    expect(asked()).toBe(2);
  });

  it.each([200, 400, 401, 500, 504])('and is answered with %i is not sent again', async (status) => {
    const { url, asked } = await answering(saying(status));
    expect((await ask(url)).status).toBe(status);
    expect(asked()).toBe(1);
  });

  it('where nobody listens fails at once', async () => {
    const { url } = await answering(well);
    await new Promise((resolve) => server?.close(resolve));
    server = undefined;
    await expect(ask(url)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  });

  it('is not sent again once nobody waits for it', async () => {
    const leaving = new AbortController();
    const { url, asked } = await answering((...both) => {
      breaking(...both);
      leaving.abort();
    });
    await expect(ask(url, { signal: leaving.signal })).rejects.toThrow();
    expect(asked()).toBe(1);
  });
});
