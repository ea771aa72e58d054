import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TrustedDocument, trustedDocuments } from '#gateway/trusted-documents/trusted-documents.ts';
import { DOCUMENTS, ENDPOINT } from '#schema/shared/endpoint.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { exampleAnswers } from '#tests/docs/examples/stored-answers.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import { withoutCost } from '#tests/support/without-cost.ts';

const documents = trustedDocuments();
const stored = exampleAnswers().map(({ place, variables, answer }) => ({
  name: place.replace(/^.*\/(.+)\.json$/, '$1'),
  variables,
  answer,
}));

/** What clients accept: those of today, older ones, and tools that do not care. */
const ACCEPTS = ['application/graphql-response+json, application/json;q=0.9', 'application/json', '*/*'];

/** What is JSON in an address, and a part of the JSON of a body. */
const JSON_PARAMETERS = new Set(['variables', 'extensions']);

let server: Listening;
beforeAll(async () => {
  const { gateway } = await sharedHub();
  server = await listen(gateway, { host: '127.0.0.1', port: 0 });
});
afterAll(() => server.close());

/** Asks by GET, or by POST with the same in the body. */
async function ask(method: string, asked: Record<string, string | undefined>, accept = 'application/json') {
  const given = Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const body = given.map(([name, value]) => [name, JSON_PARAMETERS.has(name) ? JSON.parse(value) : value]);
  const response =
    method === 'GET'
      ? await fetch(`${server.url}${ENDPOINT}?${new URLSearchParams(given)}`, { headers: { accept } })
      : await fetch(`${server.url}${ENDPOINT}`, {
          method,
          headers: { accept, 'content-type': 'application/json' },
          body: JSON.stringify(Object.fromEntries(body)),
        });
  return { status: response.status, headers: response.headers, body: await withoutCost(response) };
}

describe.each(['GET', 'POST'])('By %s', (method) => {
  it.each(stored)('$name is answered by its name', async ({ name, variables, answer }) => {
    expect((await ask(method, { documentId: name, variables })).body).toEqual(answer);
  });

  it('a document is answered by the hash of its text', async () => {
    const { query = '' } = documents.find(({ name }) => name === '02-counties') ?? {};
    const documentId = `sha256:${createHash('sha256').update(query).digest('hex')}`;
    expect((await ask(method, { documentId })).body).toEqual((await ask(method, { documentId: '02-counties' })).body);
  });

  it('a document is answered also where a client sends what belongs to hashes beside its name', async () => {
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: 'x' } });
    const asked = { documentId: '02-counties', operationName: 'Counties', extensions };
    expect((await ask(method, asked)).body.data.counties).toHaveLength(3);
  });

  it.each(ACCEPTS)('a text beside a name is refused, to clients of %s', async (accept) => {
    const { status, body } = await ask(method, { documentId: '02-counties', query: '{ __typename }' }, accept);
    expect({ status, body }).toEqual({
      status: 400,
      body: {
        errors: [
          {
            message:
              'documentId: a query stands beside it; expected one of the two, as the name stands for a query of the hub’s own',
            extensions: { code: 'BAD_USER_INPUT', argument: 'documentId' },
          },
        ],
      },
    });
  });

  it.each(ACCEPTS)('an unknown name is refused with the nearest, to clients of %s', async (accept) => {
    const { status, headers, body } = await ask(method, { documentId: '01-compar' }, accept);
    expect({ status, body }).toEqual({
      status: 404,
      body: {
        errors: [
          {
            message: `documentId: no document is called "01-compar"; did you mean "01-compare"? The list is at ${DOCUMENTS}`,
            extensions: { code: 'NOT_FOUND', argument: 'documentId' },
          },
        ],
      },
    });
    expect(headers.get('etag')).toBeNull();
  });

  it.each(['', 'sha256:00', '../../package.json', '__proto__', 'x'.repeat(5_000)])(
    'a name that is like none is refused with the place of the list: %.20s',
    async (documentId) => {
      const { status, body } = await ask(method, { documentId });
      expect(status).toBe(404);
      const shown = documentId.slice(0, 100);
      expect(body.errors?.[0]?.message).toBe(
        `documentId: no document is called "${shown}"; the list is at ${DOCUMENTS}`,
      );
    },
  );

  it('a wrong variable of a document is refused as one of a client’s own', async () => {
    const { body } = await ask(method, { documentId: '11-paging', variables: '{"first":"many"}' });
    expect(body.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('A name', () => {
  it.each([5, true, ['02-counties'], { name: '02-counties' }])(
    'that is no text but %j is refused',
    async (documentId) => {
      const response = await fetch(`${server.url}${ENDPOINT}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ documentId }),
      });
      expect(response.status).toBe(400);
      expect((await response.json()).errors[0].message).toBe(
        `documentId: expected the name of a document, as text; the list is at ${DOCUMENTS}`,
      );
    },
  );

  it('that is null is none, as variables are that are null', async () => {
    const response = await fetch(`${server.url}${ENDPOINT}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId: null, query: '{ __typename }' }),
    });
    expect(await withoutCost(response)).toEqual({ data: { __typename: 'Query' } });
  });

  it('in a link leads a browser to the answer, and not to the page where queries are written', async () => {
    const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const { headers, body } = await ask('GET', { documentId: '02-counties' }, accept);
    expect(headers.get('content-type')).toMatch(/json/);
    expect(body.data.counties).toHaveLength(3);
  });
});

describe('The list of documents', () => {
  /** A document as it is listed. */
  type Listed = Omit<TrustedDocument, 'example'> & { address: string; example: string | null };
  const list = async (): Promise<Listed[]> => (await (await fetch(`${server.url}${DOCUMENTS}`)).json()).documents;

  const examples = async () => (await list()).filter(({ name }) => !name.includes('/'));

  it('names every example, with what it answers in Swedish and in English', async () => {
    expect((await examples()).map(({ name, title }) => `${name}: # ${title.sv} · ${title.en}`)).toEqual(
      documents.map(({ name, query }) => `${name}: ${query.split('\n')[0]}`),
    );
  });

  it('gives an address that answers each, and one with the variables of its example', async () => {
    const answers = (await examples()).map(async ({ name, address, example }) => [
      name,
      await withoutCost(await fetch(`${server.url}${example ?? address}`)),
    ]);
    expect(await Promise.all(answers)).toEqual(stored.map(({ name, answer }) => [name, answer]));
  });

  it('names what reports ask of the public schema, each answered by its name', async () => {
    const asked = (await list()).filter(
      ({ name, variables }) =>
        name.startsWith('reports/') && name !== 'reports/comparison' && !variables.some(({ required }) => required),
    );
    expect(asked.map(({ name }) => name)).toContain('reports/organisations');
    const answers = await Promise.all(
      asked.map(async ({ address }) => withoutCost(await fetch(`${server.url}${address}`))),
    );
    expect(answers.flatMap(({ errors = [] }) => errors)).toEqual([]);
  });

  it('says which variables a document takes', async () => {
    const paging = (await list()).find(({ name }) => name === '11-paging');
    expect(paging?.variables).toEqual([
      { name: 'text', type: 'String', required: false, default: null },
      { name: 'first', type: 'Int', required: false, default: null },
      { name: 'after', type: 'String', required: false, default: null },
    ]);
  });

  it('is kept by clients until it changes', async () => {
    const first = await fetch(`${server.url}${DOCUMENTS}`);
    const again = await fetch(`${server.url}${DOCUMENTS}`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });
});
