import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { signedFetch } from '#subgraphs/serving/sign-fetch.ts';

let body = '';
let server: Listening;
beforeAll(async () => {
  server = await listen((_, response) => response.writeHead(401).end(body), { host: '127.0.0.1', port: 0 });
});
afterAll(() => server.close());

describe('A refusal', () => {
  it.each([
    ['in the words of the subgraph', '{"errors":[{"message":"not signed","extensions":{"code":"X"}}]}', 'not signed'],
    ['by its status where it is a page of HTML', '<html>401</html>', 'HTTP 401'],
    ['by its status where its errors are none', '{"errors":[]}', 'HTTP 401'],
    ['by its status where its message is none', '{"errors":[{"message":{},"extensions":{"code":"X"}}]}', 'HTTP 401'],
  ])('is reported %s', async (_, refusal, reason) => {
    body = refusal;
    const fetched = signedFetch('dalarna', 'a secret that gateway and subgraphs share')(server.url, {
      method: 'POST',
      body: '{}',
    });
    await expect(fetched).rejects.toThrow(`it refuses the request: ${reason}`);
  });
});
