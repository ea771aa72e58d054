// Plans the largest documents that the limits admit, with 21 counties, beside the first example, and tells how many
// times as long each takes, and the memory of all. Ends with 1 where that is more than it was. Usage: npm run bench:planning
import { exampleQueries } from '#gateway/trusted-documents/example-queries.ts';
import { publicSchema } from '#schema/contract/public-schema.ts';
import { largestDocuments } from '#tests/gateway/plugins/planning/largest-documents.ts';
import { silentGateway, supergraphOfAll } from '#tests/gateway/plugins/planning/many-counties.ts';
import { askGateway } from '#tests/support/test-hub.ts';

const ROUNDS = 5;
/** The slowest takes some 75 times as long as the example: some 0.3 s on a machine that does nothing else. */
const TIMES_AT_MOST = 150;
/** Megabytes; all of them take some 280. */
const MEMORY_AT_MOST = 400;

const supergraph = supergraphOfAll();
const gateway = silentGateway(supergraph);
const [example] = exampleQueries();
if (!example) throw new Error('there is no example');
let asked = 0;

/** Milliseconds to answer a query that nobody has asked before: a comment makes it another one. */
async function timed(query: string): Promise<number> {
  const began = performance.now();
  await askGateway(gateway, `# ${asked++}\n${query}`);
  return performance.now() - began;
}

/** The middle one of several times, as many of the example as of the query, in turn. */
async function compared(query: string): Promise<{ took: number; times: number }> {
  const [own, other]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    own.push(await timed(query));
    other.push(await timed(example?.query ?? ''));
  }
  const middle = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] as number;
  return { took: middle(own), times: middle(own) / middle(other) };
}

await timed(example.query);
const before = process.resourceUsage().maxRSS;
let slowest = 0;
console.log(`as long as ${example.name}, and milliseconds:`);
for (const [title, query] of largestDocuments(publicSchema(supergraph))) {
  const { took, times } = await compared(query);
  slowest = Math.max(slowest, times);
  console.log(`${times.toFixed(1).padStart(7)} ×  ${took.toFixed(0).padStart(6)} ms  ${title}`);
}
const memory = Math.round((process.resourceUsage().maxRSS - before) / 1_024);
console.log(`memory grew by ${memory} MB`);
if (slowest > TIMES_AT_MOST || memory > MEMORY_AT_MOST) process.exitCode = 1;
await gateway.dispose();
