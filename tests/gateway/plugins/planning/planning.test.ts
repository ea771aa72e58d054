import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGateway } from '#gateway/create-gateway.ts';
import { publicSchema } from '#schema/contract/public-schema.ts';
import { limits } from '#schema/shared/limits.ts';
import { COMPARISON } from '#subgraphs/comparison/create-comparison.ts';
import { askGateway } from '#tests/support/hub.ts';
import { admitted, largestDocuments } from './largest-documents.ts';
import { allSlugs, supergraphOfAll } from './many-counties.ts';

const SECOND = 1_000;
const MEGABYTES = 1_000_000;

const supergraph = supergraphOfAll();
const schema = publicSchema(supergraph);
const documents = largestDocuments(schema);

/** All 21 counties, none of which answers: what is left is what the gateway itself does. */
const gateway = createGateway({
  supergraph,
  subgraphs: [...allSlugs, COMPARISON].map((name) => ({
    name,
    sdl: '',
    county: name !== COMPARISON,
    execute: async () => ({ data: null, errors: [{ message: 'silent' }] }),
  })),
});

let peakBefore: number;

beforeAll(async () => {
  await askGateway(gateway, '{ counties { code } }');
  peakBefore = peakMemory();
});
afterAll(() => gateway.dispose());

/** The most memory that this process has held at any time, in bytes. */
function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1_024;
}

describe('With 21 counties, the largest document that the limits admit is planned in a second', () => {
  it.each(documents)('%s', async (_, query) => {
    let took = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 3 && took > SECOND; attempt += 1) {
      // A comment makes it another document, which is planned anew.
      const began = performance.now();
      const { errors } = await askGateway(gateway, `# ${attempt}\n${query}`);
      took = performance.now() - began;
      expect([...new Set(errors?.map((error) => error.extensions?.code))]).toEqual([
        expect.stringMatching(/^(SUBGRAPH_UNAVAILABLE|DOWNSTREAM_SERVICE_ERROR)$/),
      ]);
    }
    expect(took).toBeLessThan(SECOND);
  });

  it('and in bounded memory', async () => {
    for (const [, query] of documents) await askGateway(gateway, `# memory\n${query}`);
    expect(peakMemory() - peakBefore).toBeLessThan(300 * MEGABYTES);
  });
});

describe('With 21 counties', () => {
  it('what is larger is refused before it is planned', async () => {
    const lists = Array.from({ length: 10 }, (_, index) => `a${index}: instruments { nodes { ...F } }`);
    const facts = '{ id aspect statedAs wording value citations { documentId lineStart lineEnd quote } }';
    const query = `{ ${lists.join(' ')} } fragment F on Instrument { id kind title ${facts} statements ${facts} facts ${facts} }`;
    const began = performance.now();
    const { data, errors } = await askGateway(gateway, query);
    expect(performance.now() - began).toBeLessThan(SECOND);
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
});
