// What the page that compares the twelve instruments costs the server beside its own query, asked as any client asks it:
// in turn, in processor time of this process, the middle of many, as a ratio; and how large pages are, as they are and as
// they travel. Ends with 1 where the page costs more than half as much again. Usage: npm run bench:pages
import { gzipSync } from 'node:zlib';
import { CompareDocument } from '#gateway/pages/documents/generated-documents.ts';
import { SAMPLE_ADDRESSES } from '#tests/gateway/pages/sample-addresses.ts';
import * as fixtures from '#tests/support/fixture-ids.ts';
import { openPage, pagesHub } from '#tests/support/pages-hub.ts';

const ROUNDS = 60;
const WARM = 10;
const RATIO_AT_MOST = 1.5;

const { REGION_OSTERGOTLAND: _, ...instruments } = fixtures;
const ids = Object.values(instruments);
const hub = await pagesHub();

/** Milliseconds of processor time. */
async function spent(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function middle(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] as number;
}

async function askAlone(): Promise<void> {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: CompareDocument.query, variables: { ids } }),
  });
  await response.text();
}

async function openWhole(): Promise<void> {
  await (await openPage(`/jamfor?ids=${ids.join(',')}`)).text();
}

const costs: { page: number[]; query: number[] } = { page: [], query: [] };
for (let round = 0; round < WARM + ROUNDS; round++) {
  const [page, query] = [await spent(openWhole), await spent(askAlone)];
  if (round < WARM) continue;
  costs.page.push(page);
  costs.query.push(query);
}
const [page, query] = [middle(costs.page), middle(costs.query)];
console.log(
  `the page of ${ids.length}: ${page.toFixed(1)} ms, its query alone: ${query.toFixed(1)} ms, ratio ${(page / query).toFixed(2)}`,
);

for (const [name, address] of SAMPLE_ADDRESSES) {
  const response = await openPage(address);
  if (response.status !== 200) continue;
  const bytes = Buffer.from(await response.arrayBuffer());
  const kilobytes = (size: number) => `${(size / 1_000).toFixed(0)} kB`.padStart(9);
  console.log(`${kilobytes(bytes.length)} ${kilobytes(gzipSync(bytes, { level: 6 }).length)}  ${name} ${address}`);
}
process.exit(page / query > RATIO_AT_MOST ? 1 : 0);
