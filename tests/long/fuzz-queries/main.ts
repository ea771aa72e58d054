// Asks hubs at random and holds every answer, with its errors, against an opinion that shares no code with the gateway.
// What is answered wrongly is reduced and kept in .data/fuzz-queries, and asked first by the next run.
// Usage: npm run fuzz:queries -- [how many, 2000 when left out] [first number, 0] [counties: 3 or 21, 3] [http]
import { madeCounties } from '#tests/support/made/made-county.ts';
import { startFuzzHub } from './fuzz-hub.ts';
import { fuzzQueries, type QueryOutcome, tried } from './fuzz-queries.ts';
import { forgetFailure, keepFailure, keptFailures } from './kept-failures.ts';
import { reduceQuery } from './reduce-query.ts';

const STEP = 250;

const [count = 2_000, first = 0, size = 3] = process.argv.slice(2).map(Number);
const http = process.argv.includes('http');
const hub = await startFuzzHub({ http, ...(size > 3 ? { counties: madeCounties(size) } : {}) });
const kind = `${size}-counties${http ? '-http' : ''}`;
let stillWrong = 0;
for (const [name, failure] of keptFailures(kind)) {
  const { differences } = await tried(hub, failure, failure.silent);
  if (differences.length === 0) forgetFailure(name);
  else stillWrong += 1;
  console.log(
    `${name}, kept: ${differences.length === 0 ? 'right now' : `still wrong: ${differences[0]?.slice(0, 500)}`}`,
  );
}
const tally = { answered: 0, 'beyond the limits': 0, invalid: 0 };
let [done, wrong] = [0, 0];
for await (const outcome of fuzzQueries(hub, first, count)) {
  tally[outcome.what] += 1;
  done += 1;
  if (outcome.differences.length > 0) {
    wrong += 1;
    await show(outcome);
  }
  if (done % STEP === 0) console.log(`${done} of ${count}, ${wrong} wrong`);
}
console.log(
  `${size} counties${http ? ' over HTTP' : ''}: ${tally.answered} answers, ${wrong} wrong; ${tally['beyond the limits']} queries beyond the limits, ${tally.invalid} invalid`,
);
await hub.close();
if (wrong + stillWrong > 0) process.exitCode = 1;

/** Shows the least query that is still answered wrongly. */
async function show(outcome: QueryOutcome): Promise<void> {
  const { query, variables } = await reduceQuery(
    outcome,
    async (one) => (await tried(hub, one, outcome.silent)).differences.length > 0,
  );
  const { differences } = await tried(hub, { query, variables }, outcome.silent);
  console.error(
    `${outcome.seed}, silent: ${outcome.silent.join(', ') || 'nobody'}\n${query}\n${JSON.stringify(variables)}`,
  );
  console.error(`  ${differences.map((one) => one.slice(0, 1_000)).join('\n  ')}`);
  console.error(`  kept in ${keepFailure(kind, outcome.seed, { query, variables, silent: outcome.silent })}`);
  console.error(`  again with: npm run fuzz:queries -- 1 ${outcome.seed} ${size}${http ? ' http' : ''}`);
}
