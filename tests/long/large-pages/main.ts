// Opens every page of a hub of many made-up counties in a browser, and says what each costs: bytes of HTML, milliseconds of the
// server, and the longest time for which the browser could do nothing else. Ends with 1 where a page is larger or freezes
// for longer than it may. Usage: npm run walk:pages [counties] [agreements of each] [facts of each] [folder that keeps the data]
import { PAGE_NAMES, type PageName, pageAddress } from '#gateway/pages/site/page-addresses.ts';
import { newVisitor, sharedBrowser } from '#tests/support/browser.ts';
import { startMadeHub } from '#tests/support/made/made-hub-process.ts';

const [counties = 21, agreements = 1_000, facts = 20] = process.argv.slice(2, 5).map(Number);

/** Bytes of HTML before they are packed. */
const LARGEST = 1_500_000;

/** Milliseconds. */
const LONGEST_FREEZE = 200;

const hub = await startMadeHub({ counties, agreements, facts, data: process.argv[5] });
let bad = 0;
try {
  for (const [page, address] of await addresses()) {
    const { bytes, server, freeze, status } = await opened(address);
    const faults = [
      status === 200 ? '' : `is answered with ${status}`,
      bytes <= LARGEST ? '' : `has more than ${LARGEST} bytes`,
      freeze <= LONGEST_FREEZE ? '' : `freezes for more than ${LONGEST_FREEZE} ms`,
    ].filter(Boolean);
    bad += faults.length;
    const costs = `${(bytes / 1_000).toFixed(0)} kB, server ${server.toFixed(0)} ms, longest freeze ${freeze.toFixed(0)} ms`;
    console.log(`${page} ${address}: ${costs}${faults.map((fault) => ` – ${fault}`).join('')}`);
  }
} finally {
  hub.stop();
  await (await sharedBrowser()).close();
}
process.exit(bad > 0 ? 1 : 0);

/** Every page as it is opened, and those of one thing for the first thing that there is. */
async function addresses(): Promise<(readonly [PageName, string])[]> {
  const query = `{
    instruments(first: 1) { nodes { id county { code } } }
    documents(first: 1) { nodes { document { id } } }
    organisations(first: 1) { nodes { organisation { id } } }
  }`;
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    data: {
      instruments: { nodes: [{ id: string; county: { code: string } }] };
      documents: { nodes: [{ document: { id: string } }] };
      organisations: { nodes: [{ organisation: { id: string } }] };
    };
  };
  const [instrument] = data.instruments.nodes;
  const rests: Partial<Record<PageName, string>> = {
    question: 'statements',
    instrument: instrument.id,
    document: data.documents.nodes[0].document.id,
    organisation: data.organisations.nodes[0].organisation.id,
    county: instrument.county.code,
  };
  return PAGE_NAMES.map((page) => {
    const rest = rests[page] ?? null;
    const parameters = page === 'search' ? { q: 'samverkan barn' } : {};
    return [page, pageAddress({ page, language: 'sv', rest }, parameters)] as const;
  });
}

/** What a page costs who opens it for the first time; asked once before, as code is loaded and plans are made then. */
async function opened(address: string) {
  await fetch(`${hub.url}${address}`);
  const began = performance.now();
  const response = await fetch(`${hub.url}${address}`);
  const bytes = (await response.arrayBuffer()).byteLength;
  const server = performance.now() - began;
  const page = await newVisitor();
  await page.addInitScript(`
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
  `);
  await page.goto(`${hub.url}${address}`);
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
  const freeze = (await page.evaluate('globalThis.longest')) as number;
  await page.context().close();
  return { bytes, server, freeze, status: response.status };
}
