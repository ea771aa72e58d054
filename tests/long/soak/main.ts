// Uses a hub for a long time as its users do, careless ones among them, and says each minute what it holds: memory, handles, files,
// connections. Ends with 1 where it holds more at the end than when it had warmed up, or where an answer was not as it should be.
// Usage: npm run soak [minutes]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { mixedQuestions } from '#tests/long/load/mixed-questions.ts';
import { freePort } from '#tests/support/free-port.ts';
import { randomFrom } from '#tests/support/made/random.ts';
import { runProcess } from '#tests/support/running-process.ts';
import { visitors } from './visitors.ts';
import { growth, type Held, heldBy } from './what-is-held.ts';

const [minutes = 30] = process.argv.slice(2).map(Number);
const MINUTE = 60_000;
/** Milliseconds in which answers and connections that nobody reads come to their end. */
const QUIET = 20_000;

const folder = mkdtempSync(join(tmpdir(), 'soak-'));
const inside = await freePort();
const hub = runProcess(['start'], { DATA_DIR: folder, HUB_METRICS_PORT: String(inside) });
const url = new URL('/', await hub.url).href;
const wrong: string[] = [];
const held: Held[] = [];
const chance = randomFrom(30);
const using = visitors({ url, question: mixedQuestions(chance), chance });

for (let minute = 1; minute <= minutes; minute++) {
  const answers = await using.during(MINUTE);
  wrong.push(...answers.wrong);
  // What is on its way comes to its end, so that what is counted then is what stays.
  await sleep(QUIET);
  const now = await heldBy(`http://127.0.0.1:${inside}/metrics`);
  held.push(now);
  const shown = Object.entries(now).map(([name, value]) => `${name} ${value}`);
  console.log(`minute ${minute}: ${answers.count} answers, ${answers.wrong.length} wrong; ${shown.join(', ')}`);
}

wrong.push(...growth(held));
if (/Warning|ends unexpectedly|hangs for/.test(`${hub.out()}${hub.err()}`)) wrong.push(`the hub wrote ${hub.err()}`);
await hub.stop();
rmSync(folder, { recursive: true, force: true });
for (const each of new Set(wrong)) console.error(`WRONG: ${each}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
