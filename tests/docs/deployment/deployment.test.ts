import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Listening } from '#subgraphs/serving/listen.ts';
import { type Block, fencedBlocks } from '#tests/support/markdown.ts';
import { findPostgresql, type PostgresqlServer, startPostgresql } from '#tests/support/postgresql-server.ts';
import { ROOT } from '#tests/support/project-files.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import type { Answer, TestHub } from '#tests/support/test-hub.ts';
import { unknownUsage } from '#tests/support/unknown-usage.ts';
import { withoutCost } from '#tests/support/without-cost.ts';
import { type PageRunner, runPage } from './page-runner.ts';
import { reverseProxy } from './reverse-proxy.ts';
import { settingsTable } from './settings-table.ts';

const PAGE = readFileSync(join(ROOT, 'docs/deployment.md'), 'utf8');
const QUERY = '{ agreements { totalCount nodes { id } counties { status } } }';

const blocks = fencedBlocks(PAGE);

/** The only block in a language, or the one of several that begins so. */
function block(language: string, begins = ''): Block {
  const [found, ...others] = blocks.filter((one) => one.language === language && one.text.startsWith(begins));
  if (!found || others.length > 0) throw new Error(`expected one ${language} block that begins "${begins}"`);
  return found;
}

const ONE_MACHINE = block('yaml', '# /etc/hub/hub.yaml');
const GATEWAY = block('yaml', '# /etc/hub/gateway.yaml');

/** The addresses of subgraphs in a file of settings. */
function addressesIn({ text }: Block): Record<string, string> {
  return parse(text).subgraphs;
}

describe('The page on deployment', () => {
  it('has the table of all settings as they are', () => {
    expect(PAGE).toContain(`\n${settingsTable().join('\n')}\n`);
  });

  it('names only commands and options that there are', () => {
    const lines = blocks.flatMap(({ text }) => [...text.matchAll(/(?:^hub|hub\.ts) ([a-z].*?)(?: &)?$/gm)]);
    expect(lines.length).toBeGreaterThan(8);
    for (const [line, args = ''] of lines) expect([line, ...unknownUsage(args.split(' '))]).toEqual([line]);
  });
});

const programs = findPostgresql();

describe.skipIf(!programs)('What the page on deployment says', () => {
  let folder: string;
  let server: PostgresqlServer;
  let page: PageRunner;
  const proxies: Listening[] = [];
  let inProcess: TestHub;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'deployment-'));
    for (const name of ['etc', 'data']) mkdirSync(join(folder, name));
    server = await startPostgresql(programs ?? '');
    inProcess = await sharedHub();
    const { port } = new URL(server.createDatabase('page'));
    const places: Record<string, string> = {
      '/etc/hub': join(folder, 'etc'),
      '/var/lib/hub': join(folder, 'data'),
    };
    const within = addressesIn(ONE_MACHINE);
    for (const [name, address] of Object.entries(addressesIn(GATEWAY))) {
      if (address === within[name]) continue;
      const proxy = await reverseProxy(() => page.here(within[name] ?? ''));
      proxies.push(proxy);
      places[address] = proxy.url;
    }
    page = await runPage(PAGE, block('sh', 'hub()').text, places, { 5432: port });
  });
  afterAll(async () => {
    await page?.stop();
    for (const proxy of proxies) await proxy.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function ask(address: string): Promise<Answer> {
    const response = await fetch(page.here(address), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    });
    return withoutCost(response);
  }

  const answersAt = async (address: string) =>
    expect.poll(() => ask(address).catch(String)).toEqual(await inProcess.ask(QUERY));

  async function done(one: Block): Promise<string> {
    const { code, output } = await page.run(one);
    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
    return output;
  }

  it('runs the hub in one process', async () => {
    await done(block('sh', 'hub start'));
    await answersAt('http://127.0.0.1:4000/graphql');
    await page.stop();
  });

  it('runs a process for each county on one machine', async () => {
    for (const [, name] of block('sql').text.matchAll(/^create database (\w+);$/gm)) server.createDatabase(name ?? '');
    await done(block('sh', 'head'));
    page.write(ONE_MACHINE);
    expect(await done(block('sh', 'hub migrate'))).toMatch(
      /^dalarna: ran .*\nostergotland: ran .*\nvastra-gotaland: ran /,
    );
    await done(block('sh', 'hub subgraph'));
    await answersAt('http://127.0.0.1:4000/graphql');
    const health = async () => {
      const { code, output } = await page.run(block('sh', 'hub health'));
      return { code, well: output.match(/: well$/gm)?.length };
    };
    await expect.poll(health).toEqual({ code: 0, well: 5 });
  });

  it('runs a gateway to counties behind proxies on other machines', async () => {
    page.write(GATEWAY);
    await done(block('sh', 'hub gateway'));
    await answersAt('http://127.0.0.1:4001/graphql');
  });

  it('puts another router in front of them, which signs', async () => {
    await done(block('sh', 'hub compose'));
    await done(block('sh', 'node docs/examples/apollo-gateway.mjs'));
    await answersAt('http://localhost:4400/');
  });
});
