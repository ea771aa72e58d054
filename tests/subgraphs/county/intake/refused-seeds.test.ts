import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LogEntry } from '#schema/shared/log.ts';
import { createCounty } from '#subgraphs/county/create-county.ts';
import { openSeeds } from '#subgraphs/county/intake/seeds/open-seeds.ts';
import type { Storage } from '#subgraphs/county/store/database/storage.ts';
import { importData } from '#tests/support/import-data.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { showsNoPlaces } from '#tests/support/insides.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { type SeedFolder, seedFolder } from '#tests/support/seed-folder.ts';
import { startTestHub } from '#tests/support/test-hub.ts';

const COUNTY = { slug: 'dalarna', code: '20' };
const OTHER = titledCounty('skane', '12', ['Ett']);

const OWN = '{ dalarna { updatedAt agreements { nodes { id } } } }';
const ASKED = `{
  agreements { nodes { id } counties { county { slug } status problem { sv en } } }
  counties { slug status problem { sv en } coverage { instruments } }
}`;

/** Ways in which seeds go wrong, and where the county says that they do. */
const WRONG: [what: string, spoil: (folder: SeedFolder) => void, place: RegExp][] = [
  ['a wrong word in county.yaml', wrongWord, /; seeds\/dalarna\/county\.yaml line \d+ \(region\); the log says why$/],
  [
    'YAML that breaks',
    (folder) => folder.write('organisations.yaml', (before) => `${before}\n  - {`),
    /; seeds\/dalarna\/organisations\.yaml line \d+/,
  ],
  [
    'instruments that name what is not there',
    (folder) => folder.change('documents.yaml', (document) => document.set('documents', [])),
    /; seeds\/dalarna\/instruments\/\S+ line \d+ \(.*\).*; at least \d+ more; the log says why$/,
  ],
  [
    'a folder in the place of a file',
    (folder) => {
      rmSync(join(folder.path, 'documents.yaml'));
      mkdirSync(join(folder.path, 'documents.yaml'));
    },
    /; seeds\/dalarna\/documents\.yaml line 1; the log says why$/,
  ],
  ['no folder', (folder) => rmSync(folder.path, { recursive: true }), /; seeds\/dalarna; the log says why$/],
];

let base: string;
let folder: SeedFolder;
let held: Storage;
let heldAnswer: unknown;
let logged: LogEntry[] = [];
const closing: (() => Promise<void>)[] = [];

/** The county on its seeds, or on what else it is to begin with. */
async function start(storage: Storage, data = () => openSeeds(folder.path, COUNTY.slug)) {
  logged = [];
  const app = await createCounty({ county: COUNTY, storage, data, log: (...entry) => logged.push(entry) });
  closing.push(app.close);
  return app;
}

/** The hub of this county and another that is well. */
async function startHub(storage: Storage) {
  const memory = await inMemory();
  const hub = await startTestHub({
    counties: [
      { county: COUNTY, data: () => openSeeds(folder.path, COUNTY.slug) },
      { county: OTHER.county, data: OTHER.data },
    ],
    storage: (slug) => (slug === COUNTY.slug ? storage : memory),
  });
  closing.push(hub.close);
  return hub;
}

function wrongWord(of: SeedFolder): void {
  of.change('county.yaml', (document) => document.set('region', 'no-such-region'));
}

const refusals = () => logged.flatMap(([event, fields]) => (event === 'seeds.refused' ? [fields] : []));
const closeAll = async () => {
  for (const close of closing.splice(0)) await close();
};

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'refused-'));
  held = { kind: 'folder', path: join(base, 'held') };
  folder = seedFolder(COUNTY.slug);
  heldAnswer = await (await start(held)).execute({ query: OWN });
  await closeAll();
  folder.remove();
});
afterEach(async () => {
  await closeAll();
  rmSync(folder.path, { recursive: true, force: true });
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe.each(WRONG)('A county that is started on seeds with %s', (_, spoil, place) => {
  it('answers what it held before, and says where the seeds are wrong', async () => {
    folder = seedFolder(COUNTY.slug);
    spoil(folder);
    const app = await start(held);
    expect(await app.execute({ query: OWN })).toEqual(heldAnswer);
    expect([await app.unready(), await app.problem()]).toEqual([null, expect.stringMatching(place)]);
    expect(refusals()).toMatchObject([{ county: 'dalarna', held: true }]);
  });

  it('answers nothing while it holds nothing, and says where the seeds are wrong', async () => {
    folder = seedFolder(COUNTY.slug);
    spoil(folder);
    const app = await start(await inMemory());
    expect(await app.execute({ query: OWN })).toMatchObject({
      data: { dalarna: null },
      errors: [{ extensions: { code: 'COUNTY_UNAVAILABLE', county: 'dalarna' } }],
    });
    expect(await app.unready()).toMatch(/^holds no data yet/);
    expect(await app.problem()).toMatch(place);
    expect(refusals()).toMatchObject([{ county: 'dalarna', held: false }]);
  });
});

describe('A county whose seeds are refused', () => {
  it('names file, line, field and what was expected of each issue in the log', async () => {
    folder = seedFolder(COUNTY.slug);
    wrongWord(folder);
    await start(await inMemory());
    const line = folder.lineOf('county.yaml', 'region:');
    expect(refusals()[0]?.reason).toMatch(
      new RegExp(`^seeds/dalarna/county\\.yaml:${line}: region: .*no-such-region.*expected`),
    );
  });

  it('is answered beside the others, with its problem in every list of counties', async () => {
    folder = seedFolder(COUNTY.slug);
    wrongWord(folder);
    const { ask } = await startHub(held);
    const answer = await ask(ASKED);
    const problem = {
      sv: expect.stringMatching(/avvisades vid starten.* besvaras; seeds\/dalarna\/county\.yaml rad \d+/),
      en: expect.stringMatching(/refused at the start.* answered; seeds\/dalarna\/county\.yaml line \d+/),
    };
    const well = { status: 'ANSWERED', problem: null };
    expect(answer).toMatchObject({
      data: {
        agreements: {
          counties: [
            { county: { slug: 'skane' }, ...well },
            { county: { slug: 'dalarna' }, status: 'ANSWERED', problem },
          ],
        },
        counties: [
          { slug: 'skane', ...well },
          { slug: 'dalarna', status: 'ANSWERED', problem, coverage: { instruments: expect.any(Number) } },
        ],
      },
    });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.agreements.nodes.length).toBeGreaterThan(1);
    showsNoPlaces(JSON.stringify(answer));
  });

  it('is unavailable where it holds nothing, and an error names it; the others are answered', async () => {
    folder = seedFolder(COUNTY.slug);
    wrongWord(folder);
    const { ask } = await startHub(await inMemory());
    const { data, errors } = await ask(ASKED);
    const problem = { sv: expect.stringContaining('inget sedan tidigare'), en: expect.stringContaining('county.yaml') };
    expect(data.agreements).toEqual({
      nodes: [{ id: 'skane:agreement:a-0' }],
      counties: [
        { county: { slug: 'skane' }, status: 'ANSWERED', problem: null },
        { county: { slug: 'dalarna' }, status: 'UNAVAILABLE', problem },
      ],
    });
    expect(data.counties[1]).toEqual({ slug: 'dalarna', status: 'UNAVAILABLE', problem, coverage: null });
    expect(new Set(errors?.map(({ extensions }) => `${extensions?.county} ${extensions?.code}`))).toEqual(
      new Set(['dalarna COUNTY_UNAVAILABLE']),
    );
    showsNoPlaces(JSON.stringify({ data, errors }));
  });

  it('is well once data was imported on request', async () => {
    folder = seedFolder(COUNTY.slug);
    wrongWord(folder);
    const app = await start(await inMemory());
    await importData(app.database.em, titledCounty('dalarna', '20', ['Två']).data, '20');
    expect([await app.unready(), await app.problem()]).toEqual([null, null]);
  });

  it('is well once its seeds are mended and it is started again', async () => {
    folder = seedFolder(COUNTY.slug);
    const mended = { kind: 'folder', path: join(base, 'mended') } as const;
    cpSync(join(base, 'held'), mended.path, { recursive: true });
    folder.change('county.yaml', (document) => document.set('knownGaps', []));
    const app = await start(mended);
    expect([app.imported.changed, await app.problem(), refusals()]).toEqual([true, null, []]);
  });

  it('says no more than that where nobody foresaw why, and the log says what it was', async () => {
    const app = await start(await inMemory(), () => {
      throw new TypeError('no such colour in /srv/hub/colours.ts');
    });
    expect(await app.problem()).toMatch(/refused at the start, and it holds nothing of before; the log says why$/);
    expect(logged.find(([event]) => event === 'unexpected')?.[1]).toMatchObject({
      subgraph: 'dalarna',
      error: expect.stringContaining('no such colour'),
    });
  });
});
