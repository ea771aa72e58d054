import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import { composeSupergraph } from '#schema/contract/compose-supergraph.ts';
import { encodeDeadline } from '#schema/questions/shared/deadline.ts';
import { PATIENT } from '#tests/support/patience.ts';
import type { Answer } from '#tests/support/test-hub.ts';

/** Another federation engine over the same subgraphs, to check the gateway's answers against. */
export interface SecondEngine {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

export async function startSecondEngine(
  subgraphs: readonly GatewaySubgraph[],
  supergraph = composeSupergraph(subgraphs),
): Promise<SecondEngine> {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    buildService: ({ name }): GraphQLDataSource => ({
      async process({ request }) {
        const subgraph = subgraphs.find((candidate) => candidate.name === name);
        if (!subgraph?.execute || !request.query) throw new Error(`no subgraph ${name} in this process`);
        // It tells nobody how long it waits, and a county on a busy machine is not to give up before.
        const extensions = encodeDeadline(PATIENT);
        const asked = { query: request.query, variables: request.variables ?? {}, extensions };
        return (await subgraph.execute(asked).catch(() => ({ data: null, errors: [silenceOf(subgraph)] }))) as never;
      },
    }),
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  const server = new ApolloServer({ gateway, stopOnTerminationSignals: false });
  await server.start();
  return {
    async ask(query, variables = {}) {
      const { body } = await server.executeOperation({ query, variables });
      if (body.kind !== 'single') throw new Error('expected one result');
      return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
    },
    close: () => server.stop(),
  };
}

/** What the hub says, too, of a subgraph that does not answer. */
function silenceOf({ name, county }: GatewaySubgraph) {
  const [who, code] = county ? [{ county: name }, 'COUNTY_UNAVAILABLE'] : [{ subgraph: name }, 'SUBGRAPH_UNAVAILABLE'];
  return { message: `${name} is silent`, extensions: { ...who, code } };
}
