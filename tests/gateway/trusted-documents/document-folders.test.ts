import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createGateway } from '#gateway/create-gateway.ts';
import { trustedDocuments } from '#gateway/trusted-documents/trusted-documents.ts';
import { limits } from '#schema/shared/limits.ts';
import { patientGateway } from '#tests/support/patience.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import { composedOnce, type TestHub } from '#tests/support/test-hub.ts';

const LINE = '# Länen · The counties';
let root: string;
let hub: TestHub;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'documents-'));
  hub = await sharedHub();
});
beforeEach(() => {
  rmSync(root, { recursive: true });
  for (const folder of ['plain', 'reports']) mkdirSync(join(root, folder), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const both = () =>
  trustedDocuments([
    { prefix: '', folder: join(root, 'plain', '/') },
    { prefix: 'reports/', folder: join(root, 'reports', '/') },
  ]);

/** Asks a gateway of its own for a document of the folders. */
async function ask(documentId: string) {
  const gateway = createGateway({
    subgraphs: hub.subgraphs,
    supergraph: composedOnce(hub.subgraphs),
    ...patientGateway,
    documents: both(),
  });
  const response = await gateway.fetch(`http://hub.test/graphql?${new URLSearchParams({ documentId })}`, {
    headers: { accept: 'application/json' },
  });
  const answer = await response.json();
  await gateway.dispose();
  return answer;
}

describe('Documents of several folders', () => {
  it('are asked for by the names of their folders and their own', async () => {
    write('plain/counties.graphql', `${LINE}\nquery Counties { counties { code } }`);
    write('reports/counties.graphql', `${LINE}\nquery Counties { counties { name } }`);
    const [plain, report] = [await ask('counties'), await ask('reports/counties')];
    expect([Object.keys(plain.data.counties[0]), Object.keys(report.data.counties[0])]).toEqual([['code'], ['name']]);
  });

  it('are met by the limits that clients’ own are met by', async () => {
    const fields = Array.from({ length: limits.rootFields + 1 }, (_, index) => `a${index}: counties { code }`);
    write('reports/many.graphql', `${LINE}\nquery Many { ${fields.join(' ')} }`);
    expect((await ask('reports/many')).errors[0].extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'rootFields',
    });
  });

  it('tell which variables have to be given, and what stands for those that need not be', () => {
    write('plain/one.graphql', `${LINE}\nquery One($ids: [ID!]!, $first: Int! = 5) { nodes(ids: $ids) { id } }`);
    expect(both()[0]?.variables).toEqual([
      { name: 'ids', type: '[ID!]!', required: true, default: null },
      { name: 'first', type: 'Int!', required: false, default: '5' },
    ]);
  });
});

describe('A document is not published', () => {
  it.each([
    ['begins with no line of what it answers', 'query A { a }', 'bad.graphql begins with "query A { a }"'],
    ['says it in one language', '# Länen\nquery A { a }', 'bad.graphql begins with "# Länen"'],
    [
      'holds no operation',
      `${LINE}\nfragment F on Query { a }`,
      'reports/bad.graphql holds no operation; expected one',
    ],
    [
      'holds several',
      `${LINE}\nquery A { a } query B { b }`,
      'reports/bad.graphql holds several operations; expected one',
    ],
  ])('that %s', (_, text, message) => {
    write('reports/bad.graphql', text);
    expect(both).toThrow(message);
  });
});
