// What the hub does with more than it can do: its capacity, then as many clients as four times that and more, in one run. Usage:
// npm run load [seconds of each step]

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limits } from '#schema/shared/limits.ts';
import { randomFrom } from '#tests/support/made/random.ts';
import { runProcess } from '#tests/support/running-process.ts';
import { clientsAsking, type LoadAnswers } from './load-clients.ts';
import { mixedQuestions } from './mixed-questions.ts';

const [seconds = 10] = process.argv.slice(2).map(Number);
/** Throughput at overload beside the best, and the latency of who is let in beside that at capacity. */
const LEAST_THROUGHPUT = 0.85;
const MOST_LATENCY = 3;
const STEPS = [1, 2, 4, 8, 16];

const question = mixedQuestions(randomFrom(16));

const folder = mkdtempSync(join(tmpdir(), 'load-'));
const hub = runProcess(['start'], {
  DATA_DIR: folder,
  HUB_COUNTY_DEADLINE: String(limits.countyDeadline),
  HUB_REQUEST_DEADLINE: String(limits.requestDeadline),
});
const url = await hub.url;
await clientsAsking(url, question, { clients: 2, milliseconds: 3_000, polite: true });

const rate = ({ whole }: LoadAnswers) => whole.length / seconds;
const percentile = ({ whole }: LoadAnswers, share: number) =>
  whole.toSorted((a, b) => a - b)[Math.floor(whole.length * share)] ?? Number.NaN;

function told(what: string, answered: LoadAnswers): void {
  const others = [...answered.others].map(([code, count]) => `${count} × ${code}`).join(', ') || 'none';
  const [median, late] = [percentile(answered, 0.5), percentile(answered, 0.95)];
  console.log(
    `${what}: ${rate(answered).toFixed(1)} whole a second, median ${median.toFixed(0)} ms, 95th percentile ${late.toFixed(0)} ms; others: ${others}`,
  );
}

async function step(clients: number, polite: boolean): Promise<LoadAnswers> {
  const answered = await clientsAsking(url, question, { clients, milliseconds: seconds * 1_000, polite });
  told(`${clients} clients${polite ? '' : ' that come back at once'}`, answered);
  return answered;
}

const measured = new Map<number, LoadAnswers>();
for (const clients of STEPS) measured.set(clients, await step(clients, true));
const best = Math.max(...[...measured.values()].map(rate));
const [capacity = 1, atCapacity] = [...measured].find(([, answered]) => rate(answered) >= 0.95 * best) ?? [];
console.log(`capacity: ${best.toFixed(1)} whole a second, from ${capacity} clients on`);

const wrong: string[] = [];
for (const [clients, polite] of [
  [4 * capacity, true],
  [40, true],
  [40, false],
  [150, false],
] as const) {
  const answered = await step(clients, polite);
  const throughput = rate(answered) / best;
  const latency = percentile(answered, 0.95) / (atCapacity ? percentile(atCapacity, 0.95) : 1);
  console.log(`  throughput ${throughput.toFixed(2)} of the best, latency ${latency.toFixed(1)} × that at capacity`);
  const unexpected = [...answered.others.keys()].filter(
    (code) => code !== '503 OVERLOADED' && code !== '429 RATE_LIMITED',
  );
  if (unexpected.length > 0) wrong.push(`${clients} clients got ${unexpected.join(', ')}`);
  if (clients === 4 * capacity && throughput < LEAST_THROUGHPUT) wrong.push('throughput fell');
  if (clients === 4 * capacity && latency > MOST_LATENCY) wrong.push('those who were let in waited too long');
}
if (/ends unexpectedly|hangs for|does not answer/.test(hub.out())) wrong.push('a county was ended or silent');

await hub.stop();
rmSync(folder, { recursive: true, force: true });
for (const each of wrong) console.error(`WRONG: ${each}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
