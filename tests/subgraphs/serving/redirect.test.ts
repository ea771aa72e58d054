import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { signedFetch } from '#subgraphs/serving/sign-fetch.ts';

const ADDRESS = { host: '127.0.0.1', port: 0 };

let within: Listening;
let leading: Listening;
let reached = 0;
beforeAll(async () => {
  within = await listen((_, response) => {
    reached += 1;
    response.end('{"data":null}');
  }, ADDRESS);
  leading = await listen(
    (_, response) => response.writeHead(307, { location: `${within.url}/admin/delete` }).end(),
    ADDRESS,
  );
});
afterAll(() => Promise.all([within.close(), leading.close()]));

describe('A subgraph that leads elsewhere', () => {
  it.each([
    ['without a secret', undefined],
    ['with one', 'a secret that gateway and subgraphs share'],
  ])('is not followed, %s', async (_, secret) => {
    const fetched = signedFetch('dalarna', secret)(`${leading.url}/graphql`, { method: 'POST', body: '{}' });
    await expect(fetched).rejects.toThrow('it leads elsewhere (HTTP 307), which is not followed');
    expect(reached).toBe(0);
  });
});
