import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { under } from '#subgraphs/county/facts/fact.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { seedFolder } from '#tests/support/seed-folder.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

const OWN = 'coordination/health-centre';
const OURS = titledId('dalarna', 0);
const THEIRS = titledId('skane', 0);

/** Two counties that speak of the same, one of them by a theme of its own. */
function counties() {
  const ours = titledCounty('dalarna', '20', ['Vårt avtal']);
  const theirs = titledCounty('skane', '12', ['Deras avtal']);
  ours.data.county.themes.push({
    id: OWN,
    name: { sv: 'Hälsocentraler', en: 'Health centres' },
    definition: { sv: 'Samordning på hälsocentraler', en: 'Coordination at health centres' },
  });
  for (const [{ data }, theme] of [
    [ours, OWN],
    [theirs, 'coordination'],
  ] as const) {
    const [statement] = under(data.instruments[0]?.facts ?? [], 'statements');
    if (statement?.value) statement.value.themes = [theme];
  }
  return [ours, theirs];
}

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ counties: counties() });
});
afterAll(() => hub.close());

describe('A county that subdivides a theme', () => {
  it('keeps its own name for it, the county in its id and its code as the key', async () => {
    const { data } = await hub.ask(
      `{ node(id: "${OURS}") { ... on Agreement { statements { themes { id key name { en } broader } } } } }`,
    );
    expect(data.node.statements[0].themes).toEqual([
      { id: `dalarna:theme:${OWN}`, key: OWN, name: { en: 'Health centres' }, broader: 'coordination' },
    ]);
  });

  it('is compared with others by the theme that it subdivides', async () => {
    const { data } = await hub.ask(
      `{ compare(ids: ["${OURS}", "${THEIRS}"], aspects: ["statements"]) { rows { verdict } }
         compareThemes(ids: ["${OURS}", "${THEIRS}"], themes: ["coordination", "collaboration"]) { rows { cells { statedAs } } } }`,
    );
    expect(data.compare.rows).toEqual([{ verdict: 'SAME' }]);
    const spoken = { cells: [{ statedAs: 'STATED' }, { statedAs: 'STATED' }] };
    expect(data.compareThemes.rows).toEqual([spoken, spoken]);
  });

  it.each([
    ['collaboration', [THEIRS, OURS]],
    ['coordination', [THEIRS, OURS]],
    [OWN, [OURS]],
  ])('is found by %s', async (theme, expected) => {
    const { data } = await hub.ask(`{ agreements(filter: { themes: ["${theme}"] }) { nodes { id } } }`);
    expect(data.agreements.nodes.map(({ id }: { id: string }) => id)).toEqual(expected);
  });

  it('is counted under both', async () => {
    const { data } = await hub.ask('{ agreements { facets { themes { code count } } } }');
    expect(data.agreements.facets.themes).toEqual([
      { code: 'collaboration', count: 2 },
      { code: 'coordination', count: 2 },
      { code: OWN, count: 1 },
    ]);
  });
});

describe('A theme of a county’s own', () => {
  const issuesWith = (yaml: string) => {
    const folder = seedFolder('dalarna');
    folder.write('county.yaml', (before) => `${before}themes:\n${yaml}\n`);
    const issues = folder.issues();
    folder.remove();
    return issues;
  };
  const text = '{ sv: a, en: b }';

  it('is taken where it subdivides one', () => {
    expect(issuesWith(`  - { id: coordination/teams, name: ${text}, definition: ${text} }`)).toEqual([]);
  });

  it.each([
    ['subdivides none that exists', 'weather/rain', /themes\.0\.id: no theme "weather" to subdivide; expected/],
    ['subdivides none at all', 'weather', /themes\.0\.id: expected the theme that it subdivides, a slash/],
  ])('is refused where it %s', (_, id, message) => {
    expect(issuesWith(`  - { id: ${id}, name: ${text}, definition: ${text} }`)).toEqual([
      expect.stringMatching(message),
    ]);
  });

  it('is refused where it stands twice', () => {
    const entry = `  - { id: coordination/teams, name: ${text}, definition: ${text} }`;
    expect(issuesWith(`${entry}\n${entry}`)).toEqual([expect.stringMatching(/themes\.1\.id: this theme stands twice/)]);
  });
});
