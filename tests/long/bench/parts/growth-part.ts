import { type BenchPart, type BenchRun, foundTogether } from '../bench-part.ts';
import { type BenchWorld, startWorld } from '../bench-world.ts';
import { askOnce } from '../drive-load.ts';
import { GROWING, type GrowingQuestion } from '../growth-questions.ts';
import { amountsOf, compareTurns, type Found } from '../measured.ts';
import type { Rival } from '../rival.ts';
import { type Requests, requestsOf, type TakenTurns, takeTurns } from '../take-turns.ts';

/** Milliseconds that an answer may take here: far more than anybody waits, so that it is known how long it takes. */
const PATIENCE = '60000';
const PATIENT = {
  HUB_KEPT_ANSWERS: '0',
  HUB_COUNTY_DEADLINE: PATIENCE,
  HUB_REQUEST_DEADLINE: PATIENCE,
  HUB_STATEMENT_TIMEOUT: PATIENCE,
};

/** Seconds for the rounds of one question, however many there are to be. */
const AT_MOST = 120;

/** A hub over one county, and what it is asked about. */
interface Grown {
  name: string;
  world: BenchWorld;
}

/** The same questions to a county of few agreements and to one of many, one at a time. */
export const growthPart: BenchPart = {
  what: 'the time of eight questions to a county of many agreements, against one of few',
  async run(bench) {
    const grown: Grown[] = [];
    try {
      for (const [place, agreements] of bench.growth.entries()) {
        const options = { counties: 1, agreements, facts: bench.facts, mark: `_${place + 1}` };
        grown.push({ name: `${agreements} agreements`, world: await startWorld(bench.server, options, bench.say) });
      }
      const found: Found[] = [];
      for (const question of GROWING) {
        bench.say(question.name);
        found.push(await askBoth(question, grown, bench));
      }
      return foundTogether(found);
    } finally {
      for (const { world } of grown) await world.close();
    }
  },
};

/** So many requests are looked at before they are timed. */
const SAMPLES = 5;

/** Throws where nothing is found to any request: that is no measure of anything. */
async function checkFound(question: GrowingQuestion, rivals: readonly Rival[], requests: Requests): Promise<void> {
  for (const rival of rivals) {
    const next = requests(-1, rival);
    let found = 0;
    for (let sample = 0; sample < SAMPLES; sample++) found += question.found(await askOnce(rival.url, next()));
    if (found === 0) throw new Error(`${question.name}: nothing is found among ${rival.name}`);
  }
}

/** Of a hub that cannot answer nothing is expected any more: each question is asked of hubs that are started for it. */
async function askBoth(question: GrowingQuestion, grown: readonly Grown[], bench: BenchRun): Promise<Found> {
  const { rounds, seconds, server } = bench;
  const [few, many] = grown.map(({ name }) => name) as [string, string];
  const hubs = await Promise.all(grown.map(({ world }) => world.hub(['start'], PATIENT)));
  try {
    const rivals = await Promise.all(
      hubs.map(async (hub, place): Promise<Rival> => {
        return { name: grown[place]?.name ?? '', url: await hub.url, pids: [hub.process.pid ?? 0] };
      }),
    );
    const requests = (round: number, rival: Rival) =>
      requestsOf(question, grown.find(({ name }) => name === rival.name)?.world.ids ?? [])(round, rival);
    let note: { note?: string } = {};
    const turns = await checkFound(question, rivals, requests)
      .then(() => takeTurns(rivals, requests, { rounds, seconds, clients: 1, atMost: AT_MOST }, server.pid))
      .catch((error: Error): TakenTurns => {
        bench.say(`${question.name}: ${error.message}`);
        note = { note: 'no answer' };
        return new Map();
      });
    const line = { work: question.name, one: many, other: few, ...note };
    return {
      measured: [
        compareTurns(turns, { ...line, measure: 'time', goal: { atMost: question.goal } }),
        compareTurns(turns, { ...line, measure: 'CPU' }),
      ],
      amounts: amountsOf(question.name, turns),
    };
  } finally {
    await Promise.all(hubs.map((hub) => hub.stop()));
  }
}
