import { readdirSync, readFileSync } from 'node:fs';
import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import * as pages from '#gateway/pages/documents/generated-documents.ts';
import { publicSchema } from '#schema/contract/public-schema.ts';
import { limits } from '#schema/shared/limits.ts';
import { COUNTIES } from '#tests/support/made/made-county.ts';
import { askGateway } from '#tests/support/test-hub.ts';
import { admitted, largestDocuments } from './largest-documents.ts';
import { silentGateway, supergraphOfAll } from './many-counties.ts';

/** Calls that a plan has for each county at most: one for its part and one for details, or one for each condition. */
const CALLS = 10;
/** Characters of a plan at most; `npm run bench:planning` tells the time and the memory that plans take. */
const CHARACTERS = 200_000;

const supergraph = supergraphOfAll();
const schema = publicSchema(supergraph);
const gateway = silentGateway(supergraph);

afterEach(() => vi.restoreAllMocks());
afterAll(() => gateway.dispose());

describe('With 21 counties, the plan of the largest document that the limits admit is small', () => {
  it.each(largestDocuments(schema))('for %s', async (_, query) => {
    const planner = vi.spyOn(QueryPlanner.prototype, 'planAsync');
    const { errors } = await askGateway(gateway, query);
    expect([...new Set(errors?.map((error) => error.extensions?.code))]).toEqual([
      expect.stringMatching(/^(SUBGRAPH_UNAVAILABLE|INTERNAL_SERVER_ERROR)$/),
    ]);
    const plan = JSON.stringify(await planner.mock.results[0]?.value);
    expect(plan.match(/"kind":"(Batch)?Fetch"/g)?.length).toBeLessThanOrEqual(CALLS * COUNTIES.length);
    expect(plan.length).toBeLessThanOrEqual(CHARACTERS);
  });
});

describe('With 21 counties', () => {
  it('what is larger is refused before it is planned', async () => {
    const planner = vi.spyOn(QueryPlanner.prototype, 'planAsync');
    const lists = Array.from({ length: 10 }, (_, index) => `a${index}: instruments { nodes { ...F } }`);
    const facts = '{ id aspect statedAs wording value citations { documentId lineStart lineEnd quote } }';
    const query = `{ ${lists.join(' ')} } fragment F on Instrument { id kind title ${facts} statements ${facts} facts ${facts} }`;
    const { data, errors } = await askGateway(gateway, query);
    expect(planner).not.toHaveBeenCalled();
    expect(data).toBeUndefined();
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^planningSize: too much in this document; expected at most \d+\. A field counts/),
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'planningSize', expected: limits.planningSize },
    });
  });

  const examples = new URL('../../../../schema/examples/', import.meta.url);
  it.each(readdirSync(examples).filter((file) => file.endsWith('.graphql')))(
    'the example %s is within the limits',
    (file) => {
      expect(admitted(readFileSync(new URL(file, examples), 'utf8'), schema)).toBe(true);
    },
  );

  it.each(Object.values(pages).map(({ name, query }) => [name, query] as const))(
    'the query of %s is within the limits',
    (_, query) => {
      expect(admitted(query, schema)).toBe(true);
    },
  );
});
