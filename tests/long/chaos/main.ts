// Troubles a hub of made-up counties, each a process behind a proxy that can do anything, half of them on PostgreSQL, and
// judges every answer. Usage: npm run chaos [minutes] [counties] [seed]
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allQuestions } from './all-questions.ts';
import { startChaosHub } from './chaos-hub.ts';
import { runChaos } from './run-chaos.ts';
import { faultsOf, toldTally, troublesTable } from './told-chaos.ts';

const [minutes = 10, counties = 21, seed = Math.floor(Math.random() * 1_000_000)] = process.argv.slice(2).map(Number);
if (![minutes, counties, seed].every((number) => number > 0) || counties < 2 || counties > 21) {
  console.error('Usage: npm run chaos [minutes] [counties, 2–21] [seed]');
  process.exit(2);
}

console.log(`${minutes} minutes, ${counties} counties, seed ${seed}`);
const hub = await startChaosHub({ counties, agreements: 6, facts: 12 });
process.once('SIGINT', () => hub.close().finally(() => process.exit(130)));
try {
  const onPostgresql = hub.counties.filter(({ postgresql }) => postgresql).length;
  console.log(`${counties} counties answer, ${onPostgresql} of them on PostgreSQL`);
  const questions = await allQuestions(hub, seed, 8);
  console.log(`${questions.length} questions, whose answers are what the counties themselves say`);
  const outcome = await runChaos(hub, questions, {
    ...{ seconds: minutes * 60, clients: 8, atOnce: Math.max(2, Math.round(counties / 5)), seed },
    onProgress: (tally, seconds) => console.log(`${seconds.toFixed(0)} s: ${toldTally(tally)}`),
  });
  console.log(`${toldTally(outcome.tally)}\n${troublesTable(outcome)}`);
  const faults = faultsOf(outcome);
  for (const fault of faults) console.error(`WRONG: ${fault}`);
  if (outcome.wrong.length > 0) {
    const file = join(tmpdir(), `chaos-${seed}.json`);
    writeFileSync(file, JSON.stringify({ seed, counties, wrong: outcome.wrong }, null, 2));
    console.error(`the first ${outcome.wrong.length} wrong answers are in ${file}`);
  }
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await hub.close();
}
