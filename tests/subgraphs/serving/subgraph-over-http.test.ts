import { request as sendRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTRACT_VERSION } from '#schema/contract/contract.ts';
import { limits } from '#schema/shared/limits.ts';
import type { Log, LogEntry } from '#schema/shared/log.ts';
import { createComparison } from '#subgraphs/comparison/create-comparison.ts';
import { currentRequest, inRequest } from '#subgraphs/serving/current-request.ts';
import { subgraphHandler } from '#subgraphs/serving/http.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import type { RunningSubgraph } from '#subgraphs/serving/serve-subgraph.ts';
import { signedFetch } from '#subgraphs/serving/sign-fetch.ts';
import { papersCounties } from '#tests/support/papers-counties.ts';

const SECRET = 'a secret that gateway and subgraphs share';
const JSON_BODY = { 'content-type': 'application/json' };
const TYPENAME = JSON.stringify({ query: '{ __typename }' });

let comparison: RunningSubgraph;
let open: Listening;
let signed: Listening;
let unready: string | null = null;
let problem: string | null = null;
/** The id of the request that it executed last. */
let request: string | undefined;
const logged: LogEntry[] = [];

beforeAll(async () => {
  const log: Log = (...entry) => logged.push(entry);
  comparison = await createComparison(await papersCounties(), log);
  const subgraph: RunningSubgraph = {
    ...comparison,
    execute(asked) {
      request = currentRequest()?.id;
      return asked.query === 'fail' ? Promise.reject(new Error('inside')) : comparison.execute(asked);
    },
    unready: async () => unready,
    problem: async () => problem,
  };
  const address = { host: '127.0.0.1', port: 0 };
  open = await listen(subgraphHandler(subgraph, { log }), address);
  signed = await listen(subgraphHandler(subgraph, { secret: SECRET, log }), address);
});
afterAll(async () => {
  await Promise.all([open.close(), signed.close(), comparison.close()]);
});

async function post(url: string, body: string, headers: Record<string, string> = JSON_BODY) {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  return { status: response.status, body: await response.json() };
}

describe('A subgraph over HTTP', () => {
  it('answers operations', async () => {
    expect(await post(open.url, TYPENAME)).toEqual({ status: 200, body: { data: { __typename: 'Query' } } });
  });

  it('is told the id of the request to the gateway that it is part of', async () => {
    const asked = { method: 'POST', headers: JSON_BODY, body: TYPENAME };
    await inRequest({ id: 'req-0001', trace: null }, () =>
      signedFetch(comparison.name, SECRET)(`${signed.url}/graphql`, asked),
    );
    expect(request).toBe('req-0001');
  });

  it('hears who is silent, as in one process', async () => {
    const asked = {
      query:
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on AgreementConnection { counties { status } } } }',
      extensions: { silent: { dalarna: 'TIMED_OUT' } },
    };
    const { data } = await comparison.execute({ query: '{ agreements { request } }' });
    const { request: key } = (data?.agreements ?? {}) as { request?: string };
    const variables = { r: [{ __typename: 'AgreementConnection', request: key, parts: [null, null, null] }] };
    const { body } = await post(open.url, JSON.stringify({ ...asked, variables }));
    expect(body.data._entities[0].counties).toContainEqual({ status: 'TIMED_OUT' });
  });

  it.each([
    ['nothing but JSON', TYPENAME, { 'content-type': 'text/plain' }, 415, 'content-type: expected application/json'],
    ['no broken JSON', '{"query":', JSON_BODY, 400, 'body: expected an object with query, as JSON'],
    ['no object without a query', '[]', JSON_BODY, 400, 'body: expected an object with query, as JSON'],
  ])('takes %s', async (_, body, headers, status, message) => {
    const answer = await post(open.url, body, headers);
    expect(answer).toEqual({ status, body: { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] } });
  });

  it('takes no body beyond the limit, whatever its length is said to be', async () => {
    const status = await new Promise((resolve, reject) => {
      const sent = sendRequest(`${open.url}/graphql`, { method: 'POST', headers: JSON_BODY }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject);
      sent.end(Buffer.alloc(limits.subgraphBodyBytes + 1, ' '));
    });
    expect(status).toBe(413);
  });

  it('says what went wrong to its log and nothing of it to the caller', async () => {
    expect(await post(open.url, JSON.stringify({ query: 'fail' }))).toEqual({
      status: 500,
      body: {
        errors: [
          {
            message: 'something went wrong; the log there says what',
            extensions: { code: 'INTERNAL_SERVER_ERROR' },
          },
        ],
      },
    });
    expect(logged).toEqual([
      ['unexpected', { subgraph: 'comparison', error: expect.stringMatching(/^Error: inside\n +at /) }],
    ]);
  });

  it.each([
    ['/', 'GET', 404],
    ['/graphql', 'GET', 405],
    ['/readiness', 'POST', 405],
    ['/healthcheck', 'GET', 200],
  ])('answers %s by %s with %i', async (path, method, status) => {
    expect((await fetch(`${open.url}${path}`, { method })).status).toBe(status);
  });

  it('tells whether it can answer, and why not', async () => {
    const ask = async () => {
      const response = await fetch(`${open.url}/readiness`);
      return [response.status, await response.json()];
    };
    expect(await ask()).toEqual([200, { name: 'comparison', ready: true, problems: [], contract: CONTRACT_VERSION }]);
    unready = 'the database is away';
    expect(await ask()).toEqual([
      503,
      { name: 'comparison', ready: false, problems: [unready], contract: CONTRACT_VERSION },
    ]);
    unready = null;
  });

  it('tells what is not well though it can answer', async () => {
    problem = 'the seeds were refused';
    const response = await fetch(`${open.url}/readiness`);
    problem = null;
    expect([response.status, await response.json()]).toEqual([
      200,
      { name: 'comparison', ready: true, problems: ['the seeds were refused'], contract: CONTRACT_VERSION },
    ]);
  });
});

describe('A subgraph with a secret', () => {
  const asked = { method: 'POST', headers: JSON_BODY, body: TYPENAME };

  it('answers who signs with it, and signs the answer', async () => {
    const response = await signedFetch('comparison', SECRET)(`${signed.url}/graphql`, asked);
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('refuses who does not sign in one sentence', async () => {
    expect(await post(signed.url, TYPENAME)).toEqual({
      status: 401,
      body: {
        errors: [
          {
            message: 'not signed; expected the headers hub-signed-at and hub-signature',
            extensions: { code: 'UNAUTHENTICATED' },
          },
        ],
      },
    });
  });

  it('refuses who signs with another secret', async () => {
    await expect(signedFetch('comparison', 'x'.repeat(40))(`${signed.url}/graphql`, asked)).rejects.toThrow(
      'it refuses the request: the signature does not hold for this request to comparison; expected one with the same secret',
    );
  });

  it('is not believed by who expects a signature when it gives none', async () => {
    await expect(signedFetch('comparison', SECRET)(`${open.url}/graphql`, asked)).rejects.toThrow(
      'its answer is not signed with the secret of this gateway',
    );
  });
});
