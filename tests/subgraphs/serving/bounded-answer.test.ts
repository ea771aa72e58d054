import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#schema/shared/limits.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { signedFetch } from '#subgraphs/serving/sign-fetch.ts';

const PART = Buffer.alloc(1_000_000, ' ');
const TOO_MUCH = `its answer has more than ${limits.subgraphAnswerBytes} bytes`;

/** Answers with so many bytes, and notes how many could be sent until nobody read on. */
let bytes = 0;
let sent = 0;
let server: Listening;
beforeAll(async () => {
  server = await listen((_, response) => void write(response), { host: '127.0.0.1', port: 0 });
});
afterAll(() => server.close());

async function write(response: ServerResponse): Promise<void> {
  const gone = once(response, 'close');
  for (sent = 0; sent < bytes && !response.destroyed; sent += PART.length)
    if (!response.write(PART.subarray(0, bytes - sent))) await Promise.race([once(response, 'drain'), gone]);
  response.end();
}

const ask = (secret: string | undefined) =>
  signedFetch('dalarna', secret)(`${server.url}/graphql`, { method: 'POST', body: '{}' });

describe('An answer of a subgraph', () => {
  it('of as many bytes as it may have is read', async () => {
    bytes = limits.subgraphAnswerBytes;
    expect(await (await ask(undefined)).text()).toHaveLength(bytes);
  });

  it.each([
    ['without a secret', undefined],
    ['with one', 'a secret that gateway and subgraphs share'],
  ])('that has no end is not read on, %s', async (_, secret) => {
    bytes = Number.POSITIVE_INFINITY;
    await expect(ask(secret)).rejects.toThrow(TOO_MUCH);
    await expect.poll(() => sent).toBeLessThan(3 * limits.subgraphAnswerBytes);
  });
});

describe('An answer of a subgraph whose connection breaks within it', () => {
  it('is asked for once more', async () => {
    let asked = 0;
    const breaking = await listen(
      (_, response) => {
        asked += 1;
        if (asked > 1) return void response.end('{"data":{}}');
        response.writeHead(200, { 'content-length': 100 }).write('{"data":', () => response.destroy());
      },
      { host: '127.0.0.1', port: 0 },
    );
    const answer = await signedFetch('dalarna', undefined)(`${breaking.url}/graphql`, { method: 'POST', body: '{}' });
    expect(await answer.json()).toEqual({ data: {} });
    expect(asked).toBe(2);
    await breaking.close();
  });
});
