import pg from 'pg';
import { countyNames } from '#schema/contract/county-sdl.ts';
import { type BulkFactsAnswer, bulkFactsQuestion } from '#schema/questions/bulk-facts-question.ts';
import { decodeAnswer, encodeRequest } from '#schema/questions/shared/question.ts';
import { limits } from '#schema/shared/limits.ts';
import type { BenchPart, BenchRun } from '../bench-part.ts';
import { type BenchWorld, startWorld } from '../bench-world.ts';
import { firstDifference } from '../equal-answers.ts';
import { databaseOf } from '../fill-counties.ts';
import { amountsOf, compareTurns, type Found } from '../measured.ts';
import { pidOf } from '../rival.ts';
import { type Puller, takePulls } from '../take-pulls.ts';

const [COPY, STRAIGHT, GATEWAY] = ['COPY TO STDOUT', 'a county, in bulk', 'the gateway’s CSV'] as const;

const OPEN = 2 ** 31 - 1;

/** The same rows in the same order, with what is named in them. */
const ROWS = `
  select f.id, f.subject, i.kind, i.title, i.short_title, f.aspect, f.stated_as, f.value, f.wording, f.reasoning, f.note, f.in_words, f.citations
  from fact f left join instrument i on i.id = f.subject and i.until = ${OPEN}
  where f.until = ${OPEN} order by f.sort_key, f.id`;

/** All facts of one county, as a file. */
export const csvPart: BenchPart = {
  what: 'all facts of a county as CSV, and in bulk from its subgraph, against an ordered COPY TO STDOUT',
  async run({ server, say, bulk: agreements, facts, rounds }: BenchRun): Promise<Found> {
    const world = await startWorld(server, { counties: 1, agreements, facts }, say);
    try {
      const [hub, county] = [await world.hub(['start']), await world.hub(['subgraph', world.slug])];
      const reports = `${new URL(await hub.url).origin}/v1/reports/facts`;
      const address = server.address(databaseOf('base', world.slug));
      const revision = await revisionOf(world, server);
      const pullers: Puller[] = [
        { name: COPY, pids: [], pull: () => copyOut(address) },
        { name: STRAIGHT, pids: [pidOf(county)], pull: async () => straight(await county.url, world.slug, revision) },
        { name: GATEWAY, pids: [pidOf(hub)], pull: () => csvRows(`${reports}.csv`) },
      ];
      await checkSame(`${reports}.ndjson`, server, world);
      say('all give the same facts, and take turns');
      const turns = await takePulls(pullers, rounds, server.pid);
      const work = `facts of ${agreements} agreements`;
      return {
        measured: [
          compareTurns(turns, { work, one: STRAIGHT, other: COPY, measure: 'throughput', goal: { atLeast: 0.5 } }),
          compareTurns(turns, { work, one: GATEWAY, other: COPY, measure: 'throughput', goal: { atLeast: 0.25 } }),
          compareTurns(turns, { work, one: STRAIGHT, other: COPY, measure: 'CPU' }),
          compareTurns(turns, { work, one: GATEWAY, other: COPY, measure: 'CPU' }),
        ],
        amounts: amountsOf(work, turns),
      };
    } finally {
      await world.close();
    }
  },
};

async function revisionOf({ slug }: BenchWorld, server: BenchRun['server']): Promise<number> {
  const [held] = await server.run<{ number: number }>(
    databaseOf('hub', slug),
    'select max(number) as number from revision',
  );
  return held?.number ?? 0;
}

/** Has the server write all rows, and reads them; how many there are. */
async function copyOut(address: string): Promise<number> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    const { rowCount } = await client.query(`copy (${ROWS}) to stdout (format csv, header)`);
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}

/** Asks a county's subgraph as the gateway does, chunk by chunk; how many facts came. */
async function straight(url: string, slug: string, revision: number): Promise<number> {
  const { part } = countyNames(slug);
  let count = 0;
  let after: BulkFactsAnswer['next'] = null;
  do {
    const args = { filter: {}, revision, bulk: 'HELD' as const, changedSince: null, after, first: limits.bulkRows };
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({
        query: `query ($asked: [_Any!]!) { _entities(representations: $asked) { ... on ${part} { answer } } }`,
        variables: { asked: [{ __typename: part, request: encodeRequest(bulkFactsQuestion, [slug], args, null) }] },
      }),
    });
    const { data } = (await response.json()) as { data: { _entities: [{ answer: string }] } };
    const answer = decodeAnswer(data._entities[0].answer)?.answer as BulkFactsAnswer | undefined;
    count += answer?.facts.length ?? 0;
    after = answer?.next ?? null;
  } while (after);
  return count;
}

/** Reads a report to its end; how many rows it has: no fact has a line break in it. */
async function csvRows(url: string): Promise<number> {
  const response = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  let lines = 0;
  for await (const chunk of response.body ?? []) for (const byte of chunk) if (byte === 10) lines += 1;
  return lines - 1;
}

/** Holds the rows of a report against the database's: which facts, what they say, and in which order. */
async function checkSame(url: string, server: BenchRun['server'], { slug }: BenchWorld): Promise<void> {
  const text = await (await fetch(url)).text();
  const reported = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .map(({ fact_id, stated_as_code, wording }) => ({ fact_id, stated_as_code, wording }));
  const held = await server.run(
    databaseOf('base', slug),
    `select id as fact_id, stated_as as stated_as_code, wording from (${ROWS}) f`,
  );
  const difference = firstDifference(held, reported);
  if (difference !== null) throw new Error(`the report of facts says otherwise than the database at ${difference}`);
}
