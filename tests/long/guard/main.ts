// What the hub's own document costs: requests through the gateway, and through the bare engine, in turn over the same
// subgraphs, in CPU time of this process. Usage: npm run bench:guard

import { createGateway } from '#gateway/create-gateway.ts';
import { exampleQueries } from '#gateway/trusted-documents/example-queries.ts';
import { bareEngine } from '#tests/gateway/own-document/bare-engine.ts';
import { patientGateway } from '#tests/support/patience.ts';
import { askGateway, startTestHub } from '#tests/support/test-hub.ts';

const ROUNDS = 40;
const LIST =
  '{ instruments(first: 50) { totalCount nodes { id kind title { wording } facts { id aspect statedAs wording } } } }';

const hub = await startTestHub();
const [bare, own] = [bareEngine(hub), createGateway({ subgraphs: hub.subgraphs, ...patientGateway })];
const [first] = exampleQueries();
const queries = { 'the first example': first?.query ?? '', 'a list with all facts': LIST };
let asked = 0;

type Gateway = Parameters<typeof askGateway>[0];

/** Milliseconds of CPU for one request; a document of its own each time where it is to be a new one. */
async function cost(gateway: Gateway, query: string, isNew: boolean): Promise<number> {
  const before = process.cpuUsage();
  await askGateway(gateway, isNew ? `# ${asked++}\n${query}` : query);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function middle(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] as number;
}

for (const [name, query] of Object.entries(queries)) {
  for (const isNew of [false, true]) {
    const costs: { own: number[]; bare: number[] } = { own: [], bare: [] };
    for (let round = 0; round < ROUNDS + 5; round++) {
      const [with_, without] = [await cost(own, query, isNew), await cost(bare, query, isNew)];
      if (round < 5) continue;
      costs.own.push(with_);
      costs.bare.push(without);
    }
    const [with_, without] = [middle(costs.own), middle(costs.bare)];
    const what = `${name}, ${isNew ? 'a new document' : 'a known document'}`;
    console.log(
      `${what}: ${with_.toFixed(2)} ms, without ${without.toFixed(2)} ms, ratio ${(with_ / without).toFixed(2)}`,
    );
  }
}
await Promise.all([bare.dispose(), own.dispose()]);
await hub.close();
