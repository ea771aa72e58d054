import type { BenchPart, BenchRun } from '../bench-part.ts';
import { foundTogether } from '../bench-part.ts';
import { BENCH_QUESTIONS } from '../bench-questions.ts';
import { startWorld } from '../bench-world.ts';
import { checkEqual } from '../equal-answers.ts';
import { amountsOf, compareTurns, type Found } from '../measured.ts';
import { RIVALS } from '../rival.ts';
import { requestsOf, takeTurns } from '../take-turns.ts';

const { hub, apart, stock, base, limit } = RIVALS;

/** A list and a comparison, asked of the hub and all its rivals. */
export const questionsPart: BenchPart = {
  what: 'a list of 50 and a comparison of 12, against (a), (b) and (c)',
  async run(bench) {
    const found: Found[] = [];
    for (const counties of bench.counties) found.push(await askAll(bench, counties));
    return foundTogether(found);
  },
};

async function askAll({ server, say, agreements, facts, ...load }: BenchRun, counties: number): Promise<Found> {
  const world = await startWorld(server, { counties, agreements, facts }, say);
  try {
    const rivals = await world.rivals('hub', 'apart', 'stock', 'base', 'limit');
    const found: Found[] = [];
    for (const question of BENCH_QUESTIONS) {
      const compared = await checkEqual(rivals, question, world.ids);
      say(`${question.name}, ${counties} counties: all answer the same (${compared} compared), and take turns`);
      const turns = await takeTurns(rivals, requestsOf(question, world.ids), load, server.pid);
      const line = (one: string, other: string, measure: 'throughput' | 'CPU') => ({
        ...{ work: `${question.name}, ${counties} counties`, one, other, measure },
      });
      found.push({
        measured: [
          compareTurns(turns, { ...line(hub, stock, 'throughput'), goal: { atLeast: 2 } }),
          compareTurns(turns, line(apart, stock, 'throughput')),
          compareTurns(turns, { ...line(hub, base, 'CPU'), goal: { atMost: 0.3 } }),
          compareTurns(turns, { ...line(hub, limit, 'CPU'), goal: { atMost: 15 } }),
          compareTurns(turns, line(base, stock, 'throughput')),
          compareTurns(turns, line(base, limit, 'CPU')),
        ],
        amounts: amountsOf(`${question.name}, ${counties} counties`, turns),
      });
    }
    return foundTogether(found);
  } finally {
    await world.close();
  }
}
