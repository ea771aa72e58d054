import { request } from 'node:http';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { limits } from '#schema/shared/limits.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

const JSON_TYPE = { 'content-type': 'application/json', accept: 'application/json' };
const COUNTIES = '{ counties { code } }';

let hub: TestHub;
let server: Listening;

beforeAll(async () => {
  hub = await sharedHub();
  server = await listen(hub.gateway, { host: '127.0.0.1', port: 0 });
});
afterAll(() => server.close());

function many(count: number, of: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => of(index)).join(' ');
}

/** Fields of a county of so many levels. */
function deep(levels: number): string {
  const parents = levels - 2;
  return `{ organisations { ${'parent { '.repeat(parents)} id ${'}'.repeat(parents)} } }`;
}

/** A query of so many tokens; each argument's text is one. */
function long(tokens: number): string {
  const ids = tokens - 12;
  return `{ nodes(ids: [${many(ids, () => '"dalarna:other:none"')}]) { __typename } }`;
}

async function post(body: BodyInit, headers: Record<string, string> = JSON_TYPE): Promise<Response> {
  return fetch(`${server.url}${ENDPOINT}`, { method: 'POST', headers, body });
}

describe('A document beyond a limit is refused with the limit’s name and what was expected', () => {
  const cases: [string, keyof typeof limits, string, string][] = [
    ['levels', 'depth', `{ dalarna ${deep(limits.depth - 1)} }`, `{ dalarna ${deep(limits.depth)} }`],
    [
      'levels within a fragment',
      'depth',
      `{ dalarna { ...F } } fragment F on Dalarna ${deep(limits.depth - 1)}`,
      `{ dalarna { ...F } } fragment F on Dalarna ${deep(limits.depth)}`,
    ],
    ['aliases', 'aliases', aliased(limits.aliases), aliased(limits.aliases + 1)],
    [
      'aliases within fragments',
      'aliases',
      `{ counties { ...F } } fragment F on County { ${many(limits.aliases, (i) => `a${i}: name`)} }`,
      `{ one: counties { ...F } } fragment F on County { ${many(limits.aliases, (i) => `a${i}: name`)} }`,
    ],
    ['fields at the root', 'rootFields', roots(limits.rootFields), roots(limits.rootFields + 1)],
    [
      'fields at the root within fragments',
      'rootFields',
      `{ ...F } fragment F on Query ${roots(limits.rootFields)}`,
      `{ ...F ... { themes { id } } } fragment F on Query ${roots(limits.rootFields)}`,
    ],
  ];

  it.each(cases)('%s', async (_, limit, within, beyond) => {
    expect((await hub.ask(within)).errors).toBeUndefined();
    const { data, errors } = await hub.ask(beyond);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toMatch(
      new RegExp(`^${limit}: \\d+ in this document; expected at most ${limits[limit]}`),
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit, expected: limits[limit] });
  });

  it('tokens', async () => {
    const within = await hub.ask(long(limits.tokens));
    expect(within.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    const { errors } = await hub.ask(long(limits.tokens + 1));
    expect(errors).toEqual([
      expect.objectContaining({
        message: `tokens: too many in this document; expected at most ${limits.tokens}`,
        extensions: expect.objectContaining({ code: 'LIMIT_EXCEEDED', limit: 'tokens', expected: limits.tokens }),
      }),
    ]);
  });

  it('fragments that double sixty times over', async () => {
    const doubling = many(60, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`);
    const { errors } = await hub.ask(`{ ...F0 } ${doubling} fragment F60 on Query ${COUNTIES}`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'planningSize' });
  });

  it('fragments that lead back to themselves', async () => {
    const { errors } = await hub.ask('{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }');
    expect(errors?.[0]?.message).toContain('Cannot spread fragment "F" within itself');
  });
});

function aliased(count: number): string {
  return `{ counties { ${many(count, (index) => `a${index}: name`)} } }`;
}

function roots(count: number): string {
  return `{ ${many(count, (index) => `a${index}: themes { id }`)} }`;
}

describe('What the hub does not answer is refused in words', () => {
  it.each(['mutation { change }', 'subscription { changes }'])('%s', async (query) => {
    const { data, errors } = await hub.ask(query);
    expect(data).toBeUndefined();
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('expected a query'),
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  it.each([
    '{ __schema { queryType { name } } counties { name } }',
    '{ counties { name } ...F } fragment F on Query { __type(name: "County") { name } }',
    'query A { counties { name } } query B { __schema { queryType { name } } }',
  ])('a question about the schema beside one about data: %s', async (query) => {
    const response = await post(JSON.stringify({ query, operationName: query.startsWith('query') ? 'A' : undefined }));
    const { data, errors } = (await response.json()) as { data?: unknown; errors: unknown[] };
    expect(data).toBeUndefined();
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('__schema and __type') })]);
  });
});

describe('The whole schema', () => {
  it('can be asked for as GraphiQL does, with every option', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const { data, errors } = await hub.ask(query);
    expect(errors).toBeUndefined();
    expect(data.__schema.types.length).toBeGreaterThan(50);
  });
});

describe('A body', () => {
  const padded = (bytes: number) => {
    const bare = JSON.stringify({ query: COUNTIES, variables: { padding: '' } });
    return bare.replace('""', `"${'x'.repeat(bytes - bare.length)}"`);
  };

  async function expectTooLarge(response: Response): Promise<void> {
    expect(response.status).toBe(413);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toEqual({
      errors: [
        {
          message: `body: more than ${limits.bodyBytes} bytes; expected at most ${limits.bodyBytes}`,
          extensions: { code: 'LIMIT_EXCEEDED', limit: 'bodyBytes', expected: limits.bodyBytes },
        },
      ],
    });
  }

  it('of just the limit is answered', async () => {
    const response = await post(padded(limits.bodyBytes));
    expect(await response.json()).toMatchObject({ data: { counties: expect.any(Array) } });
  });

  it('of one byte more is refused with 413', async () => {
    await expectTooLarge(await post(padded(limits.bodyBytes + 1)));
  });

  it('is measured in bytes, not in characters', async () => {
    await expectTooLarge(await post(padded(limits.bodyBytes).replace('xxxx', 'åäöå')));
  });

  it('that does not say its length is counted as it comes', async () => {
    const body = new ReadableStream({
      start(controller) {
        for (let sent = 0; sent <= limits.bodyBytes; sent += 10_000)
          controller.enqueue(new Uint8Array(10_000).fill(32));
        controller.close();
      },
    });
    const options = { method: 'POST', headers: JSON_TYPE, body, duplex: 'half' };
    await expectTooLarge(await fetch(`${server.url}${ENDPOINT}`, options as RequestInit));
  });

  it('whose client is gone costs no other request anything', async () => {
    await new Promise<void>((resolve) => {
      const upload = request(`${server.url}${ENDPOINT}`, {
        method: 'POST',
        headers: { ...JSON_TYPE, 'content-length': '1000', expect: '100-continue' },
      });
      upload.on('error', () => resolve());
      // The server says so when it has the request.
      upload.on('continue', () => upload.write('{ "query": ', () => upload.destroy(new Error('gone'))));
      upload.flushHeaders();
    });
    expect((await post(JSON.stringify({ query: COUNTIES }))).status).toBe(200);
  });
});

describe('Over HTTP', () => {
  const asked = (query: string) => `${server.url}${ENDPOINT}?query=${encodeURIComponent(query)}`;

  it('a query can be sent by GET', async () => {
    const response = await fetch(asked(COUNTIES), { headers: { accept: 'application/json' } });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { counties: expect.any(Array) } });
  });

  it('a mutation sent by GET is refused with 405', async () => {
    expect((await fetch(asked('mutation { change }'))).status).toBe(405);
  });

  it('a form of another site, which can only send plain text, is refused with 415', async () => {
    const response = await post(JSON.stringify({ query: COUNTIES }), { 'content-type': 'text/plain' });
    expect(response.status).toBe(415);
  });
});
