// Asks the examples, and what else every way to run the hub must answer alike, of every federation engine that can be
// run here, and tells how many each answers as the hub does. docs/deployment.md says what came of it.
// Usage: npm run routers
import { isDeepStrictEqual } from 'node:util';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { transportsFor } from '#gateway/engine/transports.ts';
import { composeSupergraph } from '#schema/contract/compose-supergraph.ts';
import { startSecondEngine } from '#tests/gateway/engine/second-engine.ts';
import { bareEngine } from '#tests/gateway/own-document/bare-engine.ts';
import { questions } from '#tests/support/questions.ts';
import { type Answer, askGateway, startTestHub } from '#tests/support/test-hub.ts';

type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

const hub = await startTestHub();
const second = await startSecondEngine(hub.subgraphs);
const bare = bareEngine(hub);
const stitching = createGatewayRuntime({
  supergraph: composeSupergraph(hub.subgraphs),
  transports: transportsFor(hub.subgraphs),
  logging: false,
});
const engines: Record<string, Ask> = {
  '@apollo/gateway': second.ask,
  '@graphql-hive/router-runtime, without the hub’s own document': (...asked) => askGateway(bare, ...asked),
  '@graphql-hive/gateway-runtime with its own handler': (...asked) => askGateway(stitching, ...asked),
};

for (const [name, ask] of Object.entries(engines)) {
  const wrong: string[] = [];
  for (const [what, query, variables] of questions) {
    const { data } = await hub.ask(query, variables);
    const answer = await ask(query, variables).catch((error: Error): Answer => ({ errors: [error] }));
    if (!isDeepStrictEqual(answer.data, data)) wrong.push(`${what}: ${answer.errors?.[0]?.message ?? 'other data'}`);
  }
  console.log(`${name}: ${questions.length - wrong.length} of ${questions.length}`);
  for (const one of wrong) console.log(`  ${one.slice(0, 200)}`);
}
await Promise.all([stitching.dispose(), bare.dispose(), second.close()]);
await hub.close();
