import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGateway } from '#gateway/create-gateway.ts';
import { patientGateway } from '#tests/support/patience.ts';
import { type AskedQuestion, questions } from '#tests/support/questions.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import { askGateway, type TestHub } from '#tests/support/test-hub.ts';
import { type HttpSubgraph, serveOverHttp } from './http-subgraph.ts';

describe('Subgraphs behind HTTP', () => {
  let inProcess: TestHub;
  let served: HttpSubgraph[];
  let gateway: ReturnType<typeof createGateway>;
  /** What Dalarna answers instead of an answer. */
  let instead: { status: number; body: string } | null = null;

  beforeAll(async () => {
    inProcess = await sharedHub();
    served = await Promise.all(
      inProcess.subgraphs.map((subgraph) =>
        serveOverHttp(subgraph, () => (subgraph.name === 'dalarna' ? instead : null)),
      ),
    );
    gateway = createGateway({ subgraphs: served.map(({ subgraph }) => subgraph), ...patientGateway });
  });
  afterAll(async () => {
    await gateway.dispose();
    await Promise.all(served.map((subgraph) => subgraph.close()));
  });

  it.each(questions)('answer %s as in one process', async (...[, query, variables]: AskedQuestion) => {
    expect(await askGateway(gateway, query, variables)).toEqual(await inProcess.ask(query, variables));
  });

  it.each([
    ['an error page', { status: 502, body: '<html>Bad Gateway</html>' }],
    ['nothing', { status: 200, body: '' }],
    ['JSON that is no answer', { status: 200, body: '[]' }],
  ])('that answer with %s are named, and the others’ rows come back', async (_, body) => {
    instead = body;
    const { data, errors } = await askGateway(
      gateway,
      '{ agreements { nodes { id } counties { county { slug } status } } }',
    );
    instead = null;
    expect(data.agreements.counties).toContainEqual({ county: { slug: 'dalarna' }, status: 'UNAVAILABLE' });
    expect(data.agreements.nodes).toHaveLength(6);
    expect(errors).toMatchObject([{ extensions: { county: 'dalarna', code: 'COUNTY_UNAVAILABLE' } }]);
  });

  it('that merge are told over HTTP as well which counties are silent', async () => {
    instead = { status: 503, body: '' };
    await askGateway(gateway, '{ agreements { nodes { id } } }');
    instead = null;
    const comparison = served.find(({ subgraph }) => subgraph.name === 'comparison');
    expect(comparison?.requests.at(-1)).toMatchObject({ extensions: { silent: { dalarna: 'UNAVAILABLE' } } });
  });
});
