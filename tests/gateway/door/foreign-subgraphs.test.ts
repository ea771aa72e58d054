import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGateway } from '#gateway/create-gateway.ts';
import type { Gateway } from '#gateway/engine/public-gateway.ts';
import { createReachability } from '#gateway/engine/reachability.ts';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { READINESS } from '#subgraphs/serving/readiness.ts';
import { showsNoPlaces } from '#tests/support/insides.ts';
import { patientGateway } from '#tests/support/patience.ts';
import { type RawAnswer, rawRequest, requestText } from '#tests/support/raw-request.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import { THROWN } from './throws.ts';

/** What fetching from the county comes to. */
let fetched: (body: string) => Response | Promise<Response> = () => new Response();

let gateway: Gateway;
let server: Listening;
beforeAll(async () => {
  const { subgraphs } = await sharedHub();
  const { called, problems } = createReachability(() => {});
  gateway = createGateway({
    subgraphs: subgraphs.map(({ execute, ...subgraph }) =>
      subgraph.name === 'dalarna' || !execute
        ? { ...subgraph, url: 'http://127.0.0.1:4020/graphql' }
        : { ...subgraph, execute },
    ),
    fetchFrom: () => async (_, init) => fetched(String(init?.body)),
    onCalled: called,
    readiness: () => ({ name: 'gateway', ready: true, problems: problems() }),
    ...patientGateway,
  });
  server = await listen(gateway, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await gateway.dispose();
});

function ask(): Promise<RawAnswer> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  const query = '{ dalarna { updatedAt } }';
  return rawRequest(server.url, requestText('POST', ENDPOINT, headers, JSON.stringify({ query })));
}

const errorsOf = ({ body }: RawAnswer) => JSON.parse(body).errors;

describe.each(Object.entries(THROWN))('When fetching from a county throws %s', (_, make) => {
  it('the county is named as unavailable, and not where it is', async () => {
    fetched = () => {
      throw make();
    };
    const answer = await ask();
    showsNoPlaces(answer.text);
    expect(errorsOf(answer)).toMatchObject([{ extensions: { code: 'COUNTY_UNAVAILABLE', county: 'dalarna' } }]);
  });

  it('the readiness tells of the county, and not where it is', async () => {
    fetched = () => {
      throw make();
    };
    await ask();
    const { body, text } = await rawRequest(server.url, requestText('GET', READINESS));
    showsNoPlaces(text);
    expect(JSON.parse(body).problems).toEqual([expect.stringMatching(/^dalarna: /)]);
  });
});

describe('A county of another make that tells of its insides', () => {
  const STACK = 'Error: postgres://127.0.0.1:5432\n    at find (/srv/county/db.js:1:2)';
  const telling = (code: string) => ({
    errors: [
      {
        message: code === 'BAD_USER_INPUT' ? 'meant for who asked' : STACK,
        extensions: { code, stacktrace: [STACK], exception: STACK, http: { status: 418, headers: { server: STACK } } },
      },
    ],
    extensions: { http: { status: 418, headers: { 'x-powered-by': STACK } }, tracing: STACK },
  });

  it.each([
    ['INTERNAL_SERVER_ERROR', 'INTERNAL_SERVER_ERROR', /the log there says what/, 'dalarna'],
    ['DATABASE_FAILED', 'INTERNAL_SERVER_ERROR', /the log there says what/, 'dalarna'],
    ['GRAPHQL_VALIDATION_FAILED', 'COUNTY_LACKS_FIELD', /lacks what is asked/, 'dalarna'],
    ['BAD_USER_INPUT', 'BAD_USER_INPUT', /^meant for who asked$/, undefined],
  ])('by the code %s is heard as %s', async (said, code, message, county) => {
    const { subgraphs } = await sharedHub();
    const dalarna = subgraphs.find(({ name }) => name === 'dalarna');
    fetched = async (body) => Response.json({ ...(await dalarna?.execute?.(JSON.parse(body))), ...telling(said) });
    const answer = await ask();
    showsNoPlaces(answer.text);
    expect(answer.status).toBe(200);
    expect(errorsOf(answer)).toEqual([
      {
        message: expect.stringMatching(message),
        path: ['dalarna'],
        extensions: { code, ...(county ? { county } : {}) },
      },
    ]);
  });
});
