// Sends everything that somebody may send to do harm to a hub of made-up counties, from several connections at once, while a normal question
// is asked all the time. Ends with 1 where that is not answered whole within half a second each time, or an attack becomes something else than is
// expected of it. Usage: npm run hostile [counties] [agreements of each] [connections]
import { askHostile } from '#tests/gateway/hostile/ask-hostile.ts';
import { HOSTILE } from '#tests/gateway/hostile/corpus.ts';
import { asked } from '#tests/gateway/hostile/requests.ts';
import { startMadeHub } from '#tests/support/made/made-hub-process.ts';

const [counties = 3, agreements = 10, connections = 4] = process.argv.slice(2).map(Number);
const FACTS = 20;
/** Milliseconds. */
const WITHIN = 500;
/** Times that the normal question is asked before, so that it is planned and nothing is loaded for the first time. */
const WARM = 20;

const NORMAL = asked('{ counties { code status } agreements(first: 3) { totalCount nodes { id } } }');

interface Attacked {
  category: string;
  name: string;
  milliseconds: number;
}

const hub = await startMadeHub({ counties, agreements, facts: FACTS });
const wrong: string[] = [];
try {
  for (let times = 0; times < WARM; times++) await normal();
  const quiet = await times(WARM, normal);
  console.log(
    `${counties} counties of ${agreements} agreements: the normal question takes ${told(quiet)} where nobody attacks`,
  );

  const attacks = Object.entries(HOSTILE).flatMap(([category, all]) => all.map((attack) => ({ category, attack })));
  const left = attacks.values();
  const attacked: Attacked[] = [];
  const beside: number[] = [];
  let attacking = true;
  const asking = (async () => {
    while (attacking) {
      const took = await normal();
      if (took > WITHIN)
        console.log(`${took.toFixed(0)} ms beside ${attacked.at(-1)?.category}: ${attacked.at(-1)?.name}`);
      beside.push(took);
    }
  })();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (const { category, attack } of left) {
        const [name, sent, expected] = attack;
        const began = performance.now();
        const { told: became } = await askHostile(hub.url, sent);
        attacked.push({ category, name, milliseconds: performance.now() - began });
        if (became !== expected) wrong.push(`${category}: ${name} becomes ${became}, expected ${expected}`);
      }
    }),
  );
  attacking = false;
  await asking;

  for (const category of Object.keys(HOSTILE)) {
    const [slowest] = attacked
      .filter((one) => one.category === category)
      .toSorted((a, b) => b.milliseconds - a.milliseconds);
    console.log(`${(slowest?.milliseconds ?? 0).toFixed(0).padStart(6)} ms  ${category}: ${slowest?.name}`);
  }
  const late = beside.filter((took) => took > WITHIN).length;
  console.log(
    `${attacks.length} attacks from ${connections} connections; the normal question, ${beside.length} times beside them: ${told(beside)}`,
  );
  if (late > 0) wrong.push(`${late} normal questions took more than ${WITHIN} ms`);
} finally {
  hub.stop();
}
for (const each of wrong) console.error(`WRONG: ${each}`);
process.exitCode = wrong.length > 0 ? 1 : 0;

/** Milliseconds in which the normal question is answered whole. */
async function normal(): Promise<number> {
  const began = performance.now();
  const { told: became, answer } = await askHostile(hub.url, NORMAL);
  const took = performance.now() - began;
  if (became !== '200' || answer.body.includes('"errors"'))
    wrong.push(`the normal question becomes ${became}: ${answer.body.slice(0, 200)}`);
  return took;
}

async function times(count: number, run: () => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  while (all.length < count) all.push(await run());
  return all;
}

function told(all: readonly number[]): string {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(0);
  return `${at(0.5)} ms (median), ${at(0.95)} ms (95th percentile), ${at(1)} ms (worst)`;
}
