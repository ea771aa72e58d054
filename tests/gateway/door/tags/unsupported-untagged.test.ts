import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGateway } from '#gateway/create-gateway.ts';
import { serveOverHttp } from '#tests/gateway/engine/http-subgraph.ts';
import { withoutQuestions } from '#tests/questions/unsupported/without-questions.ts';
import { patientGateway } from '#tests/support/patience.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({
    wrap: (subgraph) => (subgraph.name === 'dalarna' ? withoutQuestions(subgraph) : subgraph),
  });
});
afterAll(() => hub.close());

describe.each([
  ['in one process', false],
  ['over HTTP', true],
])('With subgraphs %s, where a county does not know the question', (_, http) => {
  /** What is said of being kept. */
  async function keptOf(query: string): Promise<string | null> {
    const served = http ? await Promise.all(hub.subgraphs.map((one) => serveOverHttp(one, () => null))) : [];
    const subgraphs = http ? served.map(({ subgraph }) => subgraph) : hub.subgraphs;
    const gateway = createGateway({ subgraphs, ...patientGateway });
    const response = await gateway.fetch(`http://hub.test/graphql?${new URLSearchParams({ query })}`);
    expect(Object.keys(await response.json())).toEqual(['data']);
    await gateway.dispose();
    await Promise.all(served.map((one) => one.close()));
    return response.headers.get('cache-control');
  }

  it('an answer that says nothing of counties is kept nowhere', async () => {
    expect(await keptOf('{ agreements { totalCount } }')).toBe('no-store');
  });

  it('an answer of others alone may be kept', async () => {
    expect(await keptOf('{ agreements(filter: { counties: ["05"] }) { totalCount } }')).toBe('no-cache');
  });
});
