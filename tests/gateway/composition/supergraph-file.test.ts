import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeSupergraph } from '#schema/contract/compose-supergraph.ts';
import { withMore } from '#tests/support/altered-sdl.ts';
import { ROOT } from '#tests/support/project-files.ts';
import { type RunningProcess, runProcess } from '#tests/support/running-process.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import type { TestHub } from '#tests/support/test-hub.ts';
import { withoutCost } from '#tests/support/without-cost.ts';
import { type ServedSubgraph, serveSigned } from './served-subgraph.ts';

const SECRET = 'a secret that gateway and subgraphs share';

describe('A gateway with its supergraph from a file', () => {
  let folder: string;
  let file: string;
  let hub: TestHub;
  let gateway: RunningProcess;
  let url: string;
  const served: ServedSubgraph[] = [];

  /** Writes the supergraph of the contract, with a field more on an agreement of one county. */
  function write(field = ''): void {
    const subgraphs = hub.subgraphs.map(({ name, sdl }) => ({
      name,
      url: `${served.find((subgraph) => subgraph.name === name)?.url}/graphql`,
      sdl:
        field === '' || name !== 'dalarna'
          ? sdl
          : print(withMore(parse(sdl), `type DalarnaAgreement { ${field}: String }`)),
    }));
    replace(composeSupergraph(subgraphs));
  }

  /** Replaces the file as a whole, so that nobody reads half of it. */
  function replace(content: string): void {
    writeFileSync(`${file}.new`, content);
    renameSync(`${file}.new`, file);
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'supergraph-'));
    file = join(folder, 'supergraph.graphql');
    hub = await sharedHub();
    for (const { name, execute } of hub.subgraphs)
      if (execute) served.push(await serveSigned({ name, execute }, SECRET));
    write();
    gateway = runProcess(['gateway', '--supergraph', file, '--poll-interval', '1'], { HUB_SECRET: SECRET });
    url = await gateway.url;
  });
  afterAll(async () => {
    await gateway?.stop();
    await Promise.all(served.map((subgraph) => subgraph.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  async function ask(query: string) {
    const body = JSON.stringify({ query });
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return withoutCost(response);
  }

  const FIELDS = '{ __type(name: "DalarnaAgreement") { fields { name } } }';
  const fields = async () =>
    (await ask(FIELDS)).data.__type.fields.map((field: { name: string }) => field.name) as string[];

  it('asks the subgraphs at the addresses that stand there', async () => {
    const rows = '{ agreements { nodes { id } counties { status } } }';
    expect(await ask(rows)).toEqual(await hub.ask(rows));
  });

  it('takes up the file when it has changed', async () => {
    expect(await fields()).not.toContain('colour');
    await write('colour');
    await expect.poll(fields).toContain('colour');
  });

  it('keeps the last good one while the file is none, and says so once', async () => {
    replace('a poem');
    const said = () => gateway.out().match(/^the last good supergraph stays: .*$/gm) ?? [];
    await expect.poll(said).toHaveLength(1);
    expect(said()[0]).toContain(`${file} is no supergraph: Syntax Error`);
    const readiness = await (await fetch(new URL('/readiness', url))).json();
    expect(readiness.problems).toEqual([expect.stringContaining('is no supergraph')]);
    await write('shape');
    await expect.poll(fields).toContain('shape');
    expect(said()).toHaveLength(1);
  });

  it('refuses to start with one that has no addresses, and says how to make one that has', async () => {
    const refused = runProcess(['gateway', '--supergraph', join(ROOT, 'schema/generated/supergraph.graphql')]);
    expect(await refused.ended).toMatchObject({ code: 1 });
    expect(refused.err()).toContain(
      'supergraph.graphql has no address for dalarna; make it with: hub compose --subgraphs dalarna=url,…',
    );
  });
});
