import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import { exportSeeds } from '#subgraphs/county/intake/seeds/exporting/export-seeds.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { importData } from '#tests/support/import-data.ts';
import { randomFrom } from '#tests/support/made/random.ts';
import { readKnown } from '#tests/support/read-known.ts';
import { type ServedHub, serveHub } from '#tests/support/served-hub.ts';
import { hubOver, startTestSubgraphs, type TestSubgraphs } from '#tests/support/test-hub.ts';
import { runs } from '#tests/support/thorough.ts';
import { type OrdinaryValue, writeOrdinarySeeds } from './ordinary-seeds.ts';
import { ORDINARY } from './ordinary-values.ts';

const HALLAND = { slug: 'halland', code: '13' };
const ASPECTS = Object.keys(ORDINARY);
/** Values of each aspect. */
const EACH = runs(12);

/** Values of every aspect, as a seed file has them. */
function drawValues(seed: number): Record<string, OrdinaryValue[]> {
  const random = randomFrom(seed);
  return Object.fromEntries(
    Object.entries(ORDINARY).map(([aspect, parts]) => [
      aspect,
      Array.from({ length: EACH }, () =>
        Object.fromEntries(
          Object.entries(parts).flatMap(([name, part]) => {
            const said = part.draw(random);
            return said === undefined ? [] : [[name, said]];
          }),
        ),
      ),
    ]),
  );
}

const QUERY = `{ agreements { nodes { ${Object.entries(ORDINARY)
  .map(
    ([aspect, parts]) =>
      `${aspect} { key ${Object.entries(parts)
        .map(([name, { asked }]) => `${name} ${asked}`)
        .join(' ')} }`,
  )
  .join('\n')} } } }`;

/** What GraphQL has to answer for values. */
function shownOf(values: Record<string, OrdinaryValue[]>): Record<string, unknown[]> {
  return Object.fromEntries(
    Object.entries(ORDINARY).map(([aspect, parts]) => [
      aspect,
      (values[aspect] ?? []).map((said, at) => ({
        key: `halland:agreement:avtal#${aspect}/${at + 1}`,
        ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.shown(said[name])])),
      })),
    ]),
  );
}

describe('Values of what ordinary agreements say, drawn at random,', () => {
  const values = drawValues(7);
  let folder: string;
  let running: TestSubgraphs;
  let hub: ServedHub;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ordinary-'));
    writeOrdinarySeeds(join(folder, 'halland'), values);
    running = await startTestSubgraphs({
      counties: [{ county: HALLAND, data: readSeeds(join(folder, 'halland'), 'halland') }],
    });
    hub = await serveHub(hubOver(running));
  });
  afterAll(async () => {
    await hub?.close();
    await Promise.all((running?.apps ?? []).map((app) => app.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  const rowsOf = async (path: string) =>
    (await (await fetch(`${hub.url}/v1/reports/${path}`)).json()).rows as OrdinaryValue[];

  it('come back from GraphQL as they are in the seeds', async () => {
    const { data, errors } = await hub.ask(QUERY);
    expect(errors).toBeUndefined();
    expect(data.agreements.nodes).toEqual([shownOf(values)]);
  });

  it('have a row each in the table of facts, in the same words as in GraphQL', async () => {
    const told = new Map<string, string>();
    for (let after: string | null = null; ; ) {
      const { data } = await hub.ask(
        'query ($after: String) { facts(first: 100, after: $after) { nodes { factId inWords { sv } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      for (const { factId, inWords } of data.facts.nodes) told.set(factId, inWords?.sv);
      if (!data.facts.pageInfo.hasNextPage) break;
      after = data.facts.pageInfo.endCursor;
    }
    const rows = await rowsOf(`facts.json?aspects=${ASPECTS.join()}`);
    expect(rows).toHaveLength(EACH * ASPECTS.length);
    for (const { fact_id, in_words } of rows) expect([fact_id, in_words]).toEqual([fact_id, told.get(String(fact_id))]);
  });

  it('have their sums in the table of facts', async () => {
    const sums = (await rowsOf('facts.json?aspects=financing')).map(({ fact_id, value_number }) => [
      fact_id,
      value_number,
    ]);
    expect(new Map(sums as never)).toEqual(
      new Map(
        values.financing?.map(({ amount = null }, at) => [`halland:agreement:avtal#financing/${at + 1}`, amount]),
      ),
    );
  });

  it('have their conditions, each with its deadline, in the table of conditions', async () => {
    const rows = await rowsOf('conditions.json');
    const expected = (values.decisions ?? []).flatMap(({ conditions = [] }, at) =>
      (conditions as OrdinaryValue[]).map(({ wording, deadline }, part) => [
        `halland:agreement:avtal#decisions/${at + 1}`,
        part + 1,
        wording,
        (deadline as { date: string } | undefined)?.date ?? null,
      ]),
    );
    const came = rows.map((row) => [row.fact_id, row.part_number, row.condition_wording, row.deadline]);
    expect(came.toSorted()).toEqual(expected.toSorted());
  });

  it('are exported as they were, and change nothing where they are imported again', async () => {
    const [app] = running.apps;
    if (!app) throw new Error('there is no county');
    await exportSeeds(await readKnown(app.database, null, 'halland'), join(folder, 'exported'));
    const [before, after] = ['halland', 'exported'].map((name) => readSeeds(join(folder, name), 'halland'));
    expect(after).toEqual(before);
    if (after) expect(await importData(app.database.em, after, HALLAND.code)).toMatchObject({ changed: false });
  });

  describe('are found to be others where a reader', () => {
    const first = (name: string, change: (said: unknown) => unknown) => (value: OrdinaryValue) => {
      if (name in value) value[name] = change(value[name]);
    };
    it.each([
      ['drops who is paid', first('payee', () => null)],
      ['swaps shares', first('shares', (shares) => (Array.isArray(shares) ? shares.toReversed() : shares))],
      ['loses the months between', first('everyMonths', () => null)],
      ['loses the deadline of a condition', first('deadline', () => null)],
      [
        'takes the first month for the one before',
        first('startMonth', (month) => (typeof month === 'number' ? month - 1 : month)),
      ],
      ['takes what is not said for no', first('inWriting', (said) => said ?? false)],
      ['rounds posts', first('posts', (posts) => (typeof posts === 'number' ? Math.round(posts) : posts))],
      ['rounds percents', first('percent', (percent) => (typeof percent === 'number' ? Math.round(percent) : percent))],
      ['loses the second of those who share', first('between', (all) => (Array.isArray(all) ? all.slice(0, 1) : all))],
    ])('%s', async (_, change) => {
      const faulty = hubOver(running, { wrap: (subgraph) => changing(subgraph, change) });
      const { data } = await faulty.ask(QUERY);
      await faulty.close();
      expect(data.agreements.nodes).not.toEqual([shownOf(values)]);
    });
  });
});

/** A subgraph whose answers are changed, object by object. */
function changing(subgraph: GatewaySubgraph, change: (value: OrdinaryValue) => void): GatewaySubgraph {
  const { execute } = subgraph;
  if (!execute) return subgraph;
  return {
    ...subgraph,
    async execute(request) {
      const answer = structuredClone(await execute(request));
      walk(answer);
      return answer;
    },
  };

  function walk(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) change(value as OrdinaryValue);
    for (const inner of Object.values(value)) walk(inner);
  }
}
