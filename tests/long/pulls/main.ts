// Pulls reports of a hub of made-up counties, in every form, and says what each costs. Usage:
// npm run bench:pulls [counties] [agreements of each] [facts of each] [folder that keeps the data] [forms with commas]
import { MEGABYTE } from '#schema/shared/megabyte.ts';
import { startMadeHub } from '#tests/support/made/made-hub-process.ts';
import { residentBytes } from '#tests/support/resident-memory.ts';
import { cpuOf } from '../bench/process-cpu.ts';

const [counties = 21, agreements = 1_000, facts = 40] = process.argv.slice(2, 5).map(Number);
const forms = process.argv[6]?.split(',') ?? ['csv', 'ndjson', 'json', 'parquet', 'xlsx'];

const QUERY = `query ($after: String) {
  facts(first: 100, after: $after) {
    nodes {
      factId aspect { id name { sv } } county { code name } instrument { instrumentId kind title shortTitle { sv } } document { documentId title }
      statedAs inWords { sv } wording reasoning { sv } note { sv } value citations { documentId documentTitle lineStart lineEnd quote }
    }
    pageInfo { endCursor hasNextPage }
  }
}`;

let began = performance.now();
const seconds = () => `${((performance.now() - began) / 1_000).toFixed(1)} s`;
const hub = await startMadeHub({ counties, agreements, facts, data: process.argv[5] });
try {
  console.log(
    `${counties} counties of ${agreements} agreements are ready after ${seconds()}, memory ${megabytes()} MB`,
  );
  for (const form of forms) await pull(`${hub.url}/v1/reports/facts.${form}`);
  await nested(`${hub.url}/graphql`);
} finally {
  hub.stop();
}

async function pull(url: string): Promise<void> {
  began = performance.now();
  const cpu = cpuSeconds();
  const response = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  let [first, bytes, lines] = ['', 0, 0];
  let most = megabytes();
  const watch = setInterval(() => {
    most = Math.max(most, megabytes());
  }, 250);
  for await (const chunk of response.body ?? []) {
    first ||= seconds();
    bytes += chunk.length;
    for (const byte of chunk) if (byte === 10) lines += 1;
  }
  clearInterval(watch);
  const took = (performance.now() - began) / 1_000;
  const name = new URL(url).pathname.split('.').at(-1);
  const rows = ['csv', 'ndjson', 'json'].includes(name ?? '')
    ? `${lines} lines, ${Math.round(lines / took)} a second, `
    : '';
  console.log(
    `${name}: ${response.status}, first byte after ${first}, ${rows}${(bytes / 1e6).toFixed(0)} MB in ${took.toFixed(1)} s, ` +
      `${(cpuSeconds() - cpu).toFixed(1)} s of processor, memory at most ${most} MB`,
  );
}

/** The same facts by the public schema, a tenth of them, for comparison. */
async function nested(url: string): Promise<void> {
  began = performance.now();
  const cpu = cpuSeconds();
  const pages = Math.max(1, Math.ceil((counties * agreements * facts) / 1_000));
  let after: string | null = null;
  let rows = 0;
  for (let page = 0; page < pages; page++) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY, variables: { after } }),
    });
    const { data } = (await response.json()) as {
      data: { facts: { nodes: unknown[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
    };
    rows += data.facts.nodes.length;
    after = data.facts.pageInfo.endCursor;
    if (!data.facts.pageInfo.hasNextPage) break;
  }
  const took = (performance.now() - began) / 1_000;
  console.log(
    `GraphQL: ${rows} rows in ${took.toFixed(1)} s, ${Math.round(rows / took)} a second, ${(cpuSeconds() - cpu).toFixed(1)} s of processor`,
  );
}

/** Seconds of processor that the hub has taken; 0 where the system does not tell. */
function cpuSeconds(): number {
  return cpuOf([hub.process.pid ?? 0]) ?? 0;
}

/** Megabytes that the hub holds now; 0 where the system does not tell. */
function megabytes(): number {
  return Math.round((residentBytes(hub.process.pid) ?? 0) / MEGABYTE);
}
