import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom } from '#tests/support/made/random.ts';
import { type BenchPart, type BenchRun, foundTogether } from '../bench-part.ts';
import { BENCH_QUESTIONS, type BenchQuestion } from '../bench-questions.ts';
import { type BenchWorld, startWorld } from '../bench-world.ts';
import type { BenchRequest } from '../drive-load.ts';
import { amountsOf, compareTurns, type Found } from '../measured.ts';
import { pidOf, RIVALS, startRival } from '../rival.ts';
import { takeTurns } from '../take-turns.ts';

const BYTES = 'node:http with the same bytes';

/** What belongs to a connection and not to an answer; what serves the same bytes says its own. */
const OF_CONNECTION = new Set(['connection', 'keep-alive', 'transfer-encoding', 'date']);

/** Below so much of a processor a server waits for its clients, and its throughput is theirs. */
const BUSY = 0.9;

/** The same question again, of a hub that may keep its answers. */
export const againPart: BenchPart = {
  what: 'an unchanged question again, by GET and answered whole, against node:http with the same bytes',
  async run({ server, say, agreements, facts, counties: [counties = 3], ...load }: BenchRun) {
    const world = await startWorld(server, { counties, agreements, facts }, say);
    try {
      say('the hub is started with its caches');
      const hub = await world.hub(['start'], {});
      const found: Found[] = [];
      for (const question of BENCH_QUESTIONS)
        found.push(
          await askAgain(question, world, { url: await hub.url, pid: pidOf(hub) }, { ...load, server, say, counties }),
        );
      return foundTogether(found);
    } finally {
      await world.close();
    }
  },
};

async function askAgain(
  question: BenchQuestion,
  world: BenchWorld,
  hub: { url: string; pid: number },
  {
    server,
    say,
    counties,
    ...load
  }: Pick<BenchRun, 'server' | 'say' | 'rounds' | 'seconds' | 'clients'> & { counties: number },
): Promise<Found> {
  const sent = gotten(question.document, question.variables(randomFrom(1), world.ids));
  const { headers, bytes } = await answerOf(hub.url, sent);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'answer.json');
  writeFileSync(file, JSON.stringify({ headers, body: bytes.toString('base64') }));
  const same = await startRival('same-bytes.ts', file);
  try {
    const beside = await answerOf(same.url, sent);
    if (!beside.bytes.equals(bytes)) throw new Error(`${question.name}: ${BYTES} are others`);
    say(`${question.name}: ${bytes.length} bytes again and again`);
    const rivals = [
      { name: RIVALS.hub, url: hub.url, pids: [hub.pid] },
      { name: BYTES, url: same.url, pids: [same.pid] },
    ];
    const turns = await takeTurns(rivals, () => () => sent, load, server.pid);
    const work = `${question.name} again, ${counties} counties`;
    const line = { work, one: RIVALS.hub, other: BYTES };
    return {
      measured: [
        compareTurns(turns, {
          ...line,
          measure: 'throughput',
          goal: { atLeast: 0.8 },
          ...idleNote(turns.get(BYTES) ?? []),
        }),
        compareTurns(turns, { ...line, measure: 'CPU', goal: { atMost: 1 / 0.8 } }),
      ],
      amounts: amountsOf(work, turns),
    };
  } finally {
    await same.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Says so where the clients were the slower. */
function idleNote(turns: readonly { cpu: number | null; seconds: number }[]): { note?: string } {
  const idle = turns.some(({ cpu, seconds }) => cpu !== null && cpu / seconds < BUSY);
  return idle ? { note: 'node:http waited for the clients' } : {};
}

/** A question as a link holds it. */
function gotten(query: string, variables: object): BenchRequest {
  return {
    method: 'GET',
    query: `?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`,
    headers: { accept: 'application/json', 'accept-encoding': 'identity' },
  };
}

async function answerOf(url: string, { query, ...sent }: BenchRequest) {
  const response = await fetch(url + (query ?? ''), sent);
  const bytes = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200)
    throw new Error(`${url} answered ${response.status}: ${bytes.toString('utf8').slice(0, 500)}`);
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !OF_CONNECTION.has(name)));
  return { headers: { ...headers, 'content-length': String(bytes.length) }, bytes };
}
