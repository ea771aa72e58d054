import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openWorkbench } from '#gateway/workbench/open-workbench.ts';
import { draftCounty } from '#subgraphs/county/operations/draft-county.ts';
import { newVisitor } from '#tests/support/browser.ts';

/** The made-up paper of sixty lines, with its folder. */
export const BENCH_PAPERS = fileURLToPath(new URL('./papers/', import.meta.url));
export const BENCH_PAPER = 'familjecentral.txt';

/** A county that the hub does not have. */
export const BENCH_COUNTY = 'halland';

/** A workbench on folders of the test's own. */
export interface TestBench {
  url: string;
  token: string;
  /** The folders of seeds and of papers. */
  seeds: string;
  papers: string;
  read(file: string): string;
  write(file: string, text: (before: string) => string): void;
  /** Asks as the page does; gives the answer and its status. */
  ask(path: string, body?: unknown): Promise<{ status: number; answer: Record<string, unknown> }>;
  close(): Promise<void>;
}

/** Opens a workbench; with a draft of the paper, unless nothing is to be there yet. */
export async function openTestBench({ drafted = true } = {}): Promise<TestBench> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const [seeds, papers] = [join(folder, BENCH_COUNTY), join(folder, 'papers')];
  cpSync(BENCH_PAPERS, papers, { recursive: true });
  if (drafted) await draftCounty(BENCH_COUNTY, join(papers, BENCH_PAPER), { to: seeds, slug: 'familjecentraler' });
  const options = { county: BENCH_COUNTY, folder: seeds, shownAs: `seeds/${BENCH_COUNTY}`, papers, port: 0 };
  const server = await openWorkbench({ ...options, log: () => {} });
  const token = /name="workbench-token" content="([^"]+)"/.exec(await (await fetch(server.url)).text())?.[1] ?? '';
  const read = (file: string) => readFileSync(join(seeds, file), 'utf8');
  return {
    ...{ url: server.url, token, seeds, papers, read },
    write: (file, text) => writeFileSync(join(seeds, file), text(read(file))),
    async ask(path, body) {
      const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
      const headers = { 'x-workbench-token': token, origin: server.url };
      const response = await fetch(`${server.url}/api/${path}`, { ...sent, headers });
      return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
    },
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A workbench in a browser, used by keys. */
export interface BenchPage {
  page: Page;
  /** Presses a key, and waits until the page has done what it is for. */
  press(key: string): Promise<void>;
  /** What was told last. */
  said(): Promise<string>;
  /** Waits until something is told. */
  untilSaid(words: string | RegExp): Promise<void>;
  close(): Promise<void>;
}

/** Opens a workbench in a browser, and waits until it has read everything. */
export async function openBenchPage(url: string, options: Parameters<typeof newVisitor>[0] = {}): Promise<BenchPage> {
  const page = await newVisitor({ viewport: { width: 1280, height: 800 }, ...options });
  await page.goto(url);
  await page.waitForSelector('body[data-ready]');
  const said = async () => (await page.textContent('#said')) ?? '';
  return {
    page,
    said,
    async press(key) {
      await page.evaluate('delete document.body.dataset.did');
      await page.keyboard.press(key);
      await page.waitForSelector('body[data-did]');
    },
    untilSaid: (words) => page.locator('#said', { hasText: words }).waitFor(),
    close: () => page.context().close(),
  };
}
