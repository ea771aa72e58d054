import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAPERS_COUNTIES } from '#tests/support/papers-counties.ts';
import { findPostgresql, type PostgresqlServer, startPostgresql } from '#tests/support/postgresql-server.ts';
import { type RunningProcess, runProcess } from '#tests/support/running-process.ts';
import { withoutCost } from '#tests/support/without-cost.ts';
import { type GotSpan, type OtlpCollector, startCollector } from './otlp-collector.ts';

const programs = findPostgresql();

/** What a client sends that nobody else may read. */
const SENT = 'hemligheten';
const QUERY = 'query Hemlig($text: String!) { hemliga: search(text: $text) { totalCount } }';

let base: string;
let collector: OtlpCollector;
let server: PostgresqlServer | undefined;
const running: RunningProcess[] = [];

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'one-trace-'));
  collector = await startCollector();
});
afterAll(async () => {
  await Promise.all(running.map((one) => one.stop()));
  await server?.stop();
  await collector.close();
  rmSync(base, { recursive: true, force: true });
});

function start(args: string[], environment: Record<string, string> = {}): RunningProcess {
  const started = runProcess(args, {
    ...{
      ...collector.environment,
      OTEL_SERVICE_NAME: `the ${args.join(' ')}`,
      HUB_LOG_REQUESTS: 'all',
      HUB_LOG_FORMAT: 'json',
    },
    ...{
      DATA_DIR: join(base, 'data'),
      HUB_SECRET: 'a secret that gateway and subgraphs share',
      HUB_POLL_INTERVAL: '1',
    },
    ...environment,
  });
  running.push(started);
  return started;
}

/** The hub in one process, each county in a thread on a database in a folder. */
const inOne = () => start(['start']);

/** A gateway with its subgraphs in processes of their own, on PostgreSQL. */
async function inMany(): Promise<RunningProcess> {
  server = await startPostgresql(programs ?? '');
  const addresses = PAPERS_COUNTIES.map(async (slug) => {
    const DATABASE_URL = server?.createDatabase(slug) ?? '';
    return `${slug}=${await start(['subgraph', slug, '--import'], { DATABASE_URL }).url}`;
  });
  const comparison = `comparison=${await start(['comparison']).url}`;
  return start(['gateway'], { HUB_SUBGRAPHS: [...(await Promise.all(addresses)), comparison].join() });
}

/** A span and those under it, by their names; each once that is there several times. */
function tree(of: GotSpan, spans: readonly GotSpan[]): unknown {
  const under = spans.filter(({ parent }) => parent === of.id);
  if (under.length === 0) return of.name;
  const told = under.map((one) => JSON.stringify(tree(one, spans)));
  return { [of.name]: [...new Set(told)].sort().map((one) => JSON.parse(one)) };
}

const ofCounty = (slug: string) => ({ [`call ${slug}`]: [{ [`answer ${slug}`]: ['sql select', 'sql with'] }] });

const inProcesses = describe.skipIf(!programs);

for (const [what, describeIt, begin, services] of [
  ['A hub in one process', describe, inOne, ['the start']],
  [
    'A gateway over processes of their own, on PostgreSQL',
    inProcesses,
    inMany,
    ['the comparison', 'the gateway', ...PAPERS_COUNTIES.map((slug) => `the subgraph ${slug} --import`)],
  ],
] as const) {
  describeIt(what, () => {
    let hub: RunningProcess;
    let spans: GotSpan[];
    let id: string | null;
    let answer: unknown;

    beforeAll(async () => {
      hub = await begin();
      const response = await fetch(await hub.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          traceparent: '00-5ec4e75ec4e75ec4e75ec4e75ec4e75e-5ec4e75ec4e75ec4-01',
          'user-agent': SENT,
        },
        body: JSON.stringify({ query: QUERY, variables: { text: `barn ${SENT}` } }),
      });
      answer = await withoutCost(response);
      id = response.headers.get('x-request-id');
      // What a process has is sent when it stops at the latest.
      await Promise.all(running.splice(0).map((one) => one.stop()));
      const all = collector.spans();
      const first = all.find(({ values }) => values['hub.request_id'] === id);
      spans = all.filter(({ trace }) => trace === first?.trace);
    });

    it('answers', () => {
      expect(answer).toEqual({ data: { hemliga: { totalCount: expect.any(Number) } } });
    });

    it('makes one trace of one request: the door, calls, answers, statements', () => {
      const [root, ...more] = spans.filter(({ parent }) => parent === null);
      expect(more).toEqual([]);
      const known = new Set<string | null>([null, ...spans.map((span) => span.id)]);
      expect(spans.filter(({ parent }) => !known.has(parent))).toEqual([]);
      expect(root && tree(root, spans)).toEqual({
        'POST graphql': [{ 'call comparison': ['answer comparison'] }, ...PAPERS_COUNTIES.map(ofCounty)],
      });
    });

    it('sends it from every process that had a part in it, by the name that each is given', () => {
      expect([...new Set(spans.map(({ service }) => service))].sort()).toEqual(services);
    });

    it('makes no trace of what nobody asked for', () => {
      expect(
        new Set(
          collector
            .spans()
            .filter(({ parent }) => parent === null)
            .map(({ name }) => name),
        ),
      ).toEqual(new Set(['POST graphql']));
    });

    it('tells what each came to, and how long it waited', () => {
      const root = spans.find(({ parent }) => parent === null);
      expect(root?.values).toMatchObject({ 'http.response.status_code': 200, 'hub.route': 'graphql' });
      const call = spans.find(({ name }) => name === 'call dalarna');
      expect(call?.values).toMatchObject({
        ...{ 'hub.call.outcome': 'ANSWERED', 'hub.call.shared': false, 'hub.call.left_alone': false },
        ...{ 'hub.call.waited_ms': expect.any(Number), 'hub.call.took_ms': expect.any(Number) },
      });
      const statements = spans.filter(({ name }) => name.startsWith('sql'));
      expect(statements[0]?.values).toMatchObject({
        'db.query.text': expect.stringMatching(/^(?:select|with) .*\?/),
        'db.response.returned_rows': expect.any(Number),
      });
    });

    it('names the trace in the log', () => {
      expect(hub.out()).toContain(`"request":"${id}","trace":"${spans[0]?.trace}"`);
    });

    it('sends nothing of what the client sent, or of who they are', () => {
      expect(collector.text()).not.toMatch(/hemlig|barn|127\.0\.0\.1|5ec4e7/i);
    });
  });
}
