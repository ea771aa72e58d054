import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAPERS_COUNTIES } from '#tests/support/papers-counties.ts';
import { findPostgresql, type PostgresqlServer, startPostgresql } from '#tests/support/postgresql-server.ts';
import { type AskedQuestion, questions } from '#tests/support/questions.ts';
import { runCommand } from '#tests/support/run-command.ts';
import { type RunningProcess, runProcess } from '#tests/support/running-process.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import type { Answer, TestHub } from '#tests/support/test-hub.ts';
import { withoutCost } from '#tests/support/without-cost.ts';

const SECRET = 'a secret that gateway and subgraphs share';

const programs = findPostgresql();

describe.skipIf(!programs)(
  'Every county, the comparison and the gateway as processes of their own, on PostgreSQL',
  () => {
    let server: PostgresqlServer;
    let inProcess: TestHub;
    let gateway: RunningProcess;
    let url: string;
    const subgraphs = new Map<string, RunningProcess>();
    const environment: Record<string, string> = { HUB_SECRET: SECRET, HUB_POLL_INTERVAL: '2' };

    beforeAll(async () => {
      server = await startPostgresql(programs ?? '');
      for (const slug of PAPERS_COUNTIES)
        environment.DATABASE_URL = server
          .createDatabase(`agreements_${slug.replaceAll('-', '_')}`)
          .replace(/agreements_\w+$/, 'agreements_{county}');
      for (const slug of PAPERS_COUNTIES) subgraphs.set(slug, runProcess(['subgraph', slug, '--import'], environment));
      subgraphs.set('comparison', runProcess(['comparison'], environment));
      inProcess = await sharedHub();
      const addresses = [...subgraphs].map(async ([name, { url: address }]) => `${name}=${await address}`);
      environment.HUB_SUBGRAPHS = (await Promise.all(addresses)).join();
      gateway = runProcess(['gateway'], environment);
      url = await gateway.url;
    });
    afterAll(async () => {
      await Promise.all([gateway, ...subgraphs.values()].map((running) => running?.stop()));
      await server?.stop();
    });

    async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return withoutCost(response);
    }

    it.each(questions)('%s is answered as in one process', async (...[, query, variables]: AskedQuestion) => {
      const answer = await ask(query, variables);
      expect(answer.data).toBeTruthy();
      expect(answer).toEqual(await inProcess.ask(query, variables));
    });

    it('all say that they are well', async () => {
      const health = (...addresses: string[]) =>
        runCommand(['health', ...addresses], { environment: { ...environment, PORT: new URL(url).port } });
      await expect.poll(() => health(url)).toEqual({ code: 0, out: `${url}  gateway: well\n`, err: '' });
      const all = () => health().then(({ out, ...rest }) => ({ ...rest, well: out.match(/: well$/gm)?.length }));
      await expect.poll(all).toEqual({ code: 0, err: '', well: 5 });
    });

    it('give the same supergraph as the contract when they are asked for their SDL', async () => {
      const running = await runCommand(['compose', '--running'], { environment });
      const contract = await runCommand(['compose'], { environment });
      expect(running.err).toBe('');
      expect(running.out).toBe(contract.out);
      expect(contract.out).toContain(new URL((await subgraphs.get('dalarna')?.url) ?? '').host);
    });

    it('answer again after their database server was away, and say meanwhile what is not well', async () => {
      const rows = '{ agreements { totalCount counties { status } } }';
      const unavailable = { status: 'UNAVAILABLE' };
      await server.restart(async () => {
        expect((await ask(rows)).data.agreements.counties).toEqual([unavailable, unavailable, unavailable]);
        const address = (await subgraphs.get('dalarna')?.url) ?? '';
        await expect
          .poll(() => runCommand(['health', address]))
          .toMatchObject({
            code: 1,
            out: expect.stringMatching(/ dalarna: the database does not answer: nothing listens there\n$/),
          });
      });
      await expect.poll(() => ask(rows)).toEqual(await inProcess.ask(rows));
    });

    it('go on without a county whose process was killed, and name it', async () => {
      const dalarna = subgraphs.get('dalarna');
      dalarna?.process.kill('SIGKILL');
      await dalarna?.ended;
      const { data, errors } = await ask('{ agreements { nodes { id } counties { status county { slug } } } }');
      expect(data.agreements.nodes).toHaveLength(6);
      expect(data.agreements.counties).toContainEqual({ status: 'UNAVAILABLE', county: { slug: 'dalarna' } });
      expect(errors).toMatchObject([{ extensions: { code: 'COUNTY_UNAVAILABLE', county: 'dalarna' } }]);
    });

    it('stop when they are told to', async () => {
      gateway.process.kill('SIGTERM');
      expect(await gateway.ended).toEqual({ code: 0, signal: null });
      expect(gateway.out()).toMatch(/SIGTERM: finishing the requests under way\nstopped\n$/);
      expect(gateway.err()).toBe('');
      const comparison = subgraphs.get('comparison');
      comparison?.process.kill('SIGINT');
      expect(await comparison?.ended).toEqual({ code: 0, signal: null });
      expect(comparison?.err()).toBe('');
    });
  },
);
