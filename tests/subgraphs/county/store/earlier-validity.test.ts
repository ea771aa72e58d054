import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { earlierFixtures } from '#tests/support/earlier/earlier-fixtures.ts';
import { earlierHub } from '#tests/support/earlier/earlier-hub.ts';
import { importWhole, LINGONLAND, MOMENTS } from '#tests/support/earlier/made-up-county.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

const CERTAINTIES = ['CONFIRMED', 'CONDITIONAL', 'POSSIBLE', 'NOT_EVIDENCED'];
/** Days before, between and after those that the made-up county's papers name, and those days. */
const DAYS = ['2016-12-31', '2017-01-01', '2021-02-28', '2021-03-01', '2024-02-29', '2024-03-01', '2030-01-01'];

const NEW = `${LINGONLAND.slug}:agreement:trygg-uppvaxt-2021`;

let hub: TestHub;

type Node = { id: string; validity?: { certainty: string } };

/** What the field says of all, and what the filter finds, on a day as known at a moment. */
async function both(on: string, moment: string | null) {
  const asked = CERTAINTIES.map(
    (atLeast) =>
      `${atLeast}: instruments(first: 100, asKnownAt: $moment, filter: { validity: { on: "${on}", atLeast: ${atLeast} } }) { nodes { id } }`,
  );
  const { data, errors } = await hub.ask(
    `query ($moment: DateTime) { all: instruments(first: 100, asKnownAt: $moment) { nodes { id ... on Agreement { validity(on: "${on}") { certainty } } ... on OtherInstrument { validity(on: "${on}") { certainty } } } } ${asked.join(' ')} }`,
    { moment },
  );
  expect(errors).toBeUndefined();
  const nodes: Node[] = data.all.nodes;
  const said = CERTAINTIES.map((_, index) =>
    nodes
      .filter(({ validity }) => validity && CERTAINTIES.indexOf(validity.certainty) <= index)
      .map(({ id }) => id)
      .sort(),
  );
  const found = CERTAINTIES.map((atLeast) => data[atLeast].nodes.map(({ id }: Node) => id).sort());
  return { nodes, said, found };
}

async function agreesEverywhere(moments: readonly (string | null)[]): Promise<Node[]> {
  const seen: Node[] = [];
  for (const moment of moments)
    for (const day of DAYS) {
      const { nodes, said, found } = await both(day, moment);
      expect({ moment, day, found }).toEqual({ moment, day, found: said });
      seen.push(...nodes);
    }
  return seen;
}

describe.each(earlierFixtures())('Data that an earlier version stored: $name,', (fixture) => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'earlier-validity-'));
    const storage = { kind: 'folder', path: join(folder, fixture.name) } as const;
    await fixture.recreate(storage);
    hub = await earlierHub(storage);
  });
  afterAll(async () => {
    await hub.close();
    rmSync(folder, { recursive: true });
  });

  it('is found by what was in force, now and at every moment of its history, as the field says', async () => {
    const seen = await agreesEverywhere([null, ...MOMENTS]);
    const certainties = new Set(seen.flatMap(({ validity }) => validity?.certainty ?? []));
    expect([...certainties].sort()).toEqual(['CONDITIONAL', 'NOT_EVIDENCED', 'POSSIBLE']);
  });

  it('holds one that was decided on a condition from its first day to its last, and that may go on, as it was extended', async () => {
    const certaintyOf = async (day: string) =>
      (await both(day, null)).nodes.find(({ id }) => id === NEW)?.validity?.certainty;
    expect(await Promise.all(['2021-02-28', '2021-03-01', '2024-02-29', '2030-01-01'].map(certaintyOf))).toEqual([
      'NOT_EVIDENCED',
      'CONDITIONAL',
      'CONDITIONAL',
      'POSSIBLE',
    ]);
  });

  it('goes on so when it is imported into', async () => {
    const [app] = hub.apps;
    if (!app) throw new Error('this hub has no county');
    await importWhole(app.database.em);
    await agreesEverywhere([null, ...MOMENTS]);
  });
});
