import { type Agent, Agent as HttpAgent, request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '#tests/support/made/random.ts';

interface Visiting {
  /** Where the hub answers, with a slash at the end. */
  url: string;
  question(): string;
  chance: Random;
}

/** What became of some time of visits. */
interface Visits {
  count: number;
  wrong: string[];
}

const AT_ONCE = 6;
/** Milliseconds that a visitor waits before the next visit, at most. */
const PAUSE = 200;

const PAGES = ['', 'en', 'jamfor', 'tidslinje', 'tackning', 'sok?q=barn', 'kodbok', 'beslut', 'graphql/documents'];
const REPORTS = ['instruments.csv', 'facts.json', 'decisions.xlsx', 'parties.ndjson'];
const NONSENSE = [
  '{',
  '{ colour }',
  '{ search(text: "") { totalCount } }',
  '{ nodes(ids: ["x"]) { id } }',
  'mutation { x }',
];

/** People and programs that use a hub: most ask, look and pull, some ask nonsense, go away before they are answered, or say nothing at all. */
export function visitors({ url, question, chance }: Visiting) {
  const agent = new HttpAgent({ keepAlive: true, maxSockets: AT_ONCE });
  const tags = new Map<string, string>();

  const kinds: readonly (() => Promise<string | null>)[] = [
    async () => expected(await post(url, agent, question()), [200]),
    async () => expected(await post(url, agent, question()), [200]),
    async () => expected(await post(url, agent, chance.of(NONSENSE)), [200, 400, 405]),
    async () => look(chance.of(PAGES)),
    async () => look(`v1/reports/${chance.of(REPORTS)}`),
    async () => left(),
    async () => silent(),
  ];

  async function look(path: string): Promise<string | null> {
    const tag = tags.get(path);
    const answer = await fetch(`${url}${path}`, {
      headers: { accept: '*/*', ...(tag ? { 'if-none-match': tag } : {}) },
    });
    await answer.arrayBuffer();
    tags.set(path, answer.headers.get('etag') ?? '');
    return [200, 304].includes(answer.status) ? null : `/${path} is answered with ${answer.status}`;
  }

  /** Goes away in the middle of an answer. */
  async function left(): Promise<null> {
    const leaving = AbortSignal.timeout(1 + chance.below(50));
    await fetch(`${url}v1/reports/facts.csv`, { signal: leaving })
      .then((answer) => answer.arrayBuffer())
      .catch(() => {});
    return null;
  }

  /** Opens a connection, says half a request, and goes. */
  async function silent(): Promise<null> {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname).on('error', () => {});
    socket.write('POST /graphql HTTP/1.1\r\nhost: hub\r\ncontent-length: 100\r\n\r\n{');
    await sleep(chance.below(1_000));
    socket.destroy();
    return null;
  }

  return {
    /** Visits for some milliseconds. */
    async during(milliseconds: number): Promise<Visits> {
      const visits: Visits = { count: 0, wrong: [] };
      const end = performance.now() + milliseconds;
      const visitor = async () => {
        while (performance.now() < end) {
          const fault = await chance
            .of(kinds)()
            .catch((error: unknown) => String(error));
          visits.count++;
          if (fault !== null) visits.wrong.push(fault);
          await sleep(chance.below(PAUSE));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, visitor));
      return visits;
    },
  };
}

function expected(status: number, good: readonly number[]): string | null {
  return good.includes(status) ? null : `a question is answered with ${status}`;
}

function post(url: string, agent: Agent, query: string): Promise<number> {
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    request(`${url}graphql`, { agent, method: 'POST', headers }, (response) => {
      response
        .resume()
        .once('end', () => resolve(response.statusCode ?? 0))
        .once('error', reject);
    })
      .once('error', reject)
      .end(body);
  });
}
