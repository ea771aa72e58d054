import type { GraphQLSchema } from 'graphql';
import { createGateway, type GatewayOptions } from '#gateway/create-gateway.ts';
import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import { composeSupergraph } from '#schema/contract/compose-supergraph.ts';
import { publicSchema } from '#schema/contract/public-schema.ts';
import { serveOverHttp } from '#tests/gateway/engine/http-subgraph.ts';
import { startSecondEngine } from '#tests/gateway/engine/second-engine.ts';
import type { MadeCounty } from '#tests/support/made/made-county.ts';
import { patientGateway } from '#tests/support/patience.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { type Answer, askGateway, startTestHub } from '#tests/support/test-hub.ts';
import { type ArgumentValues, argumentValues } from './argument-values.ts';
import { opinionOf } from './opinion.ts';
import { vocabularyOf } from './vocabulary-of.ts';

export interface FuzzHubOptions {
  /** Those of the papers when left out. */
  counties?: MadeCounty[];
  /** Whether the gateway calls its subgraphs over HTTP. */
  http?: boolean;
}

/** What is wrong with a gateway, so that somebody finds it. */
export interface Fault {
  /** Changes how the gateway calls a subgraph. */
  wrap?(subgraph: GatewaySubgraph): GatewaySubgraph;
  plugins?: GatewayOptions['plugins'];
}

/** A hub that is asked at random, with an opinion on what it has to answer. */
export interface FuzzHub {
  schema: GraphQLSchema;
  values: ArgumentValues;
  counties: readonly string[];
  /** The counties that fail, for both. */
  silent: Set<string>;
  ask(query: string, variables: Record<string, unknown>): Promise<Answer>;
  opinion(query: string, variables: Record<string, unknown>): Promise<Answer>;
  /** The same hub behind a gateway with a fault; closing it leaves this one open. */
  with(fault: Fault): FuzzHub;
  close(): Promise<void>;
}

/** Starts a hub, and beside it another engine over the same counties. */
export async function startFuzzHub({ counties, http = false }: FuzzHubOptions = {}): Promise<FuzzHub> {
  const { silent, wrap: silenced } = silenceSwitch();
  const hub = await startTestHub({ ...(counties ? { counties } : {}), wrap: silenced });
  const second = await startSecondEngine(hub.subgraphs);
  const down = (name: string) => (silent.has(name) ? DOWN : null);
  const served = http ? await Promise.all(hub.subgraphs.map((one) => serveOverHttp(one, () => down(one.name)))) : [];
  const called = http ? served.map(({ subgraph }) => subgraph) : hub.subgraphs;
  const supergraph = composeSupergraph(called);
  const schema = publicSchema(supergraph);
  const names = hub.subgraphs.filter(({ county }) => county).map(({ name }) => name);
  const shared = {
    schema,
    values: argumentValues(await vocabularyOf(hub)),
    counties: names,
    silent,
    opinion: (query: string, variables: Record<string, unknown>) =>
      opinionOf(query, variables, schema, names, second.ask),
  };
  return behind({}, async () => {
    await Promise.all(served.map((one) => one.close()));
    await second.close();
    await hub.close();
  });

  function behind({ wrap = (subgraph) => subgraph, plugins }: Fault, closeRest = async () => {}): FuzzHub {
    const subgraphs = called.map(wrap);
    const gateway = createGateway({ subgraphs, supergraph, ...patientGateway, ...(plugins ? { plugins } : {}) });
    return {
      ...shared,
      ask: (query, variables) => askGateway(gateway, query, variables),
      with: (fault) => behind(fault),
      async close() {
        await gateway.dispose();
        await closeRest();
      },
    };
  }
}

const DOWN = { status: 503, body: '' };
